import { Controller, Get, Query, Req, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { liveAsked, type LiveAsked } from './live.requests.js';
import { LiveService } from './live.service.js';
import { changes, type Changes } from './live.view.js';

const EVENTS = 'text/event-stream';

const { $schema: _, ...schema } = z.toJSONSchema(changes, { target: 'openapi-3.0' });

/** For pages that stay open: what changed meanwhile, in ids and versions. */
@ApiTags('live')
@Controller('api/live')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class LiveController {
  constructor(private readonly live: LiveService) {}

  /** What changes from now on, or has since an instant. */
  @Rights('live.hear')
  @Get()
  @ApiOperation({
    summary: 'What changes, in ids and versions: as server-sent events, or, asked for as JSON, since an instant',
    description:
      'Events: `changed` with `{ id, kind, version }`; `beat` now and then; `look-again` when something may have been ' +
      'missed; `signed-out` before it ends with the session. Who comes back with `Last-Event-ID` hears what was missed.',
  })
  @ApiOkResponse({
    description: 'What changed',
    content: {
      'application/json': { schema: schema as object },
      [EVENTS]: { schema: { type: 'string' } },
    },
  })
  @ProblemAnswers(400, 401)
  hear(
    @Query({ schema: liveAsked }) asked: LiveAsked,
    @ActingPerson() acting: Acting,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | Changes> {
    leavesSessionAlone(request);
    if (!wantsEvents(request)) return this.live.since(asked, acting);
    // Whatever stands between must neither keep it nor gather it.
    response.setHeader('X-Accel-Buffering', 'no');
    return this.live.open(asked, acting, request);
  }
}

function wantsEvents({ headers: { accept = '' } }: Request): boolean {
  return accept.split(',').some((each) => each.trim().startsWith(EVENTS));
}

/** A page that lies open is nobody who does something: its session ends as if it were closed. */
function leavesSessionAlone(request: Request): void {
  Reflect.deleteProperty(request, 'session');
}
