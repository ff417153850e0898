import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { type RightName } from '../../../libs/domain/policies/rights/index.js';
import { RightsGuard } from './rights.guard.js';
import { RIGHT } from './right-of.js';

/**
 * Says by which right somebody uses a route, and asks it before anything of the request is looked at. Every route has one:
 * the API does not start without.
 */
export function Rights(name: RightName): MethodDecorator {
  return applyDecorators(SetMetadata(RIGHT, name), UseGuards(RightsGuard), ApiExtension('x-right', name));
}
