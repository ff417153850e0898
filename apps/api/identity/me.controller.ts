import { Body, Controller, Get, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from './acting.decorator.js';
import { me, type Me } from './me.js';
import { MeService } from './me.service.js';
import { SignedIn } from './signed-in.guard.js';

const choice = z.strictObject({ programme: z.string().min(1).max(60) });

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

  /** Looks at another of my programmes from now on. */
  @Post('programme')
  @HttpCode(200)
  @ApiOperation({ summary: 'Look at another programme that one takes part in' })
  @ApiOkResponse({ standardSchema: me })
  @ProblemAnswers(400, 401, 403, 404, 413, 415)
  choose(
    @Req() request: Request,
    @ActingPerson() acting: Acting,
    @Body({ schema: choice }) { programme }: z.infer<typeof choice>,
  ): Promise<Me> {
    return this.service.choose(request, { acting, programme });
  }
}
