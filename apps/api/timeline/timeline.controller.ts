import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited } from '../audit/audited.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { timelineOfProgramme, type TimelineOfProgramme } from './timeline.requests.js';
import { TimelineService } from './timeline.service.js';
import { timelineView, type TimelineView } from './timeline.view.js';

/** The timeline of the programme that whoever is signed in looks at: of all its processes together. */
@ApiTags('programme')
@Controller('api/programme/timeline')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class TimelineController {
  constructor(private readonly timeline: TimelineService) {}

  /** What happened everywhere. */
  @Rights('programme.read')
  @Get()
  @Audited('read-timeline', 'never')
  @ApiOperation({ summary: 'What happened in my programme, in every process that I may read, as sentences' })
  @ApiOkResponse({ standardSchema: timelineView })
  @ProblemAnswers(400, 401, 404)
  read(
    @Query({ schema: timelineOfProgramme }) asked: TimelineOfProgramme,
    @ActingPerson() acting: Acting,
  ): Promise<TimelineView> {
    return this.timeline.read(asked, acting);
  }
}
