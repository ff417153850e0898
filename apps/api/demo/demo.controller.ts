import { Body, Controller, Get, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { z } from 'zod';
import { Audited } from '../audit/audited.js';
import { type Me, me } from '../identity/me.js';
import { languageOf } from '../http/language.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { Rights } from '../rights/rights.decorator.js';
import { account, type Account } from './account.js';
import { DemoService } from './demo.service.js';
import { SampleHere } from './sample-here.guard.js';

const signIn = z.strictObject({ email: z.email().max(200), programme: z.string().min(1).max(60).optional() });

/** Choosing who to be in the sample. On a real installation, and from another machine, these routes are not there. */
@ApiTags('demo')
@Controller('api/demo')
@UseGuards(SampleHere)
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  /** Signs in as an account of the sample. */
  @Rights('sample.use')
  @Post('sign-in')
  @HttpCode(200)
  @Audited('sign-in')
  @ApiOperation({ summary: 'Sign in as an account of the sample' })
  @ApiOkResponse({ standardSchema: me })
  @ProblemAnswers(400, 403, 404, 413, 415, 422)
  signIn(@Req() request: Request, @Body({ schema: signIn }) asked: z.infer<typeof signIn>): Promise<Me> {
    return this.demo.signIn(request, asked);
  }

  /** Signs out. */
  @Rights('sample.use')
  @Post('sign-out')
  @HttpCode(204)
  @Audited('sign-out')
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  @ProblemAnswers(403, 404)
  signOut(@Req() request: Request): Promise<void> {
    return this.demo.signOut(request);
  }

  /** The accounts to choose from. */
  @Rights('sample.use')
  @Get('people')
  @ApiOperation({ summary: 'The accounts of the sample' })
  @ApiOkResponse({ standardSchema: z.object({ people: z.array(account) }) })
  @ProblemAnswers(404)
  async people(@Req() request: Request): Promise<{ people: Account[] }> {
    return { people: await this.demo.people(languageOf(request)) };
  }
}
