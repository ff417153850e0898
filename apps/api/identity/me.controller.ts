import { Body, Controller, Get, HttpCode, Patch, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { Rights } from '../rights/rights.decorator.js';
import { ActingPerson } from './acting.decorator.js';
import { Asks } from './asks.decorator.js';
import { correction, me, type Correction, type Me } from './me.js';
import { MeService } from './me.service.js';
import { OwnDataService } from './own-data.service.js';
import { ownData, type OwnData } from './own-data.view.js';
import { SignedIn } from './signed-in.guard.js';
import { Audited } from '../audit/audited.js';

const choice = z.strictObject({ programme: z.string().min(1).max(60) });

/** Who is signed in. */
@ApiTags('me')
@Controller('api/me')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class MeController {
  constructor(
    private readonly service: MeService,
    private readonly own: OwnDataService,
  ) {}

  /** Who I am and which roles I hold now. */
  @Rights('self.read')
  @Get()
  @ApiOperation({ summary: 'Who is signed in, with the roles held now' })
  @ApiOkResponse({ standardSchema: me })
  @ProblemAnswers(401)
  read(@ActingPerson() acting: Acting): Promise<Me> {
    return this.service.describe(acting);
  }

  /** Corrects what is known of me. */
  @Rights('self.correct')
  @Patch()
  @ApiOperation({ summary: 'Correct my name, or choose my language; histories keep the name of then' })
  @ApiOkResponse({ standardSchema: me })
  @ProblemAnswers(400, 401, 403, 413, 415)
  correct(
    @Req() request: Request,
    @ActingPerson() acting: Acting,
    @Body({ schema: correction }) corrected: Correction,
  ): Promise<Me> {
    return this.service.correct(request, { acting, corrected });
  }

  /** All that is kept of me. */
  @Rights('self.read')
  @Get('data')
  @Audited('export')
  @ApiOperation({ summary: 'All that is kept of me, in every programme that I take or took part in' })
  @ApiOkResponse({ standardSchema: ownData })
  @ProblemAnswers(401)
  data(@ActingPerson() acting: Acting): Promise<OwnData> {
    return this.own.read(acting);
  }

  /** Looks at another of my programmes from now on. */
  @Rights('self.choose')
  @Post('programme')
  @HttpCode(200)
  @Asks('oneself', 'remembered')
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
