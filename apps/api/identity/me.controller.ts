import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from './acting.decorator.js';
import { me, type Me } from './me.js';
import { MeService } from './me.service.js';
import { SignedIn } from './signed-in.guard.js';

/** Who is signed in. */
@ApiTags('me')
@Controller('api/me')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class MeController {
  constructor(private readonly service: MeService) {}

  /** Who I am and which roles I hold now. */
  @Get()
  @ApiOperation({ summary: 'Who is signed in, with the roles held now' })
  @ApiOkResponse({ standardSchema: me })
  @ProblemAnswers(401)
  read(@ActingPerson() acting: Acting): Promise<Me> {
    return this.service.describe(acting);
  }
}
