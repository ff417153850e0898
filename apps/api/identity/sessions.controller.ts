import { Controller, Delete, Get, HttpCode, Param, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { notFound } from '../http/problem.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { Rights } from '../rights/rights.decorator.js';
import { ActingPerson } from './acting.decorator.js';
import { Asks } from './asks.decorator.js';
import { sessionLine, SessionsService, type SessionLine } from './sessions.service.js';
import { SignedIn } from './signed-in.guard.js';

/** Where I am signed in. Ending a session asks for no fresh sign-in: whoever lost a device is in a hurry. */
@ApiTags('me')
@Controller('api/me/sessions')
@ApiCookieAuth()
@UseGuards(SignedIn)
@Asks('oneself', 'remembered')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** Where I am signed in. */
  @Rights('self.sessions')
  @Get()
  @ApiOperation({ summary: 'Where I am signed in' })
  @ApiOkResponse({ standardSchema: z.object({ sessions: z.array(sessionLine) }) })
  @ProblemAnswers(401, 403)
  async list(@Req() { sessionID: sid }: Request, @ActingPerson() acting: Acting): Promise<{ sessions: SessionLine[] }> {
    return { sessions: await this.sessions.list({ acting, sid }) };
  }

  /** Ends one. */
  @Rights('self.end-session')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'End one of my sessions' })
  @ApiNoContentResponse()
  @ProblemAnswers(401, 403, 404)
  async end(
    @Param('id') id: string,
    @Req() { sessionID: sid }: Request,
    @ActingPerson() acting: Acting,
  ): Promise<void> {
    if (!z.uuid().safeParse(id).success) throw notFound();
    await this.sessions.end(id, { acting, sid });
  }

  /** Ends all others. */
  @Rights('self.sessions')
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'End all of my sessions but this one' })
  @ApiNoContentResponse()
  @ProblemAnswers(401, 403)
  endOthers(@Req() { sessionID: sid }: Request, @ActingPerson() acting: Acting): Promise<void> {
    return this.sessions.endOthers({ acting, sid });
  }
}
