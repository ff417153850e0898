import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { digestOf } from '../../../libs/identity/sign-in/secrets.js';
import { Problem } from './problem.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const KEY = /^[\x21-\x7e]{1,100}$/;

/**
 * The key under which a person sends something: sent again under the same key, it is the same thing and happens once.
 * 1 to 100 visible ASCII characters; unique per person. Any other than a UUID could hold a name or an address, and goes on
 * as a digest. @throws Problem
 */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<Request>().get('idempotency-key');
  if (key === undefined || !KEY.test(key)) throw new Problem(400, 'idempotency-key-missing');
  return UUID.test(key) ? key : digestOf(key);
});
