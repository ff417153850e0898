import { Body, Controller, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Answer } from '../http/answer.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { Begins, Presses } from '../processes/process-answers.js';
import { ProcessRoutes, type Subject } from '../processes/process-routes.js';
import { ReadingService } from '../processes/reading.service.js';
import { MeetingsService } from './meetings.service.js';
import {
  meetingsAsked,
  meetingPress,
  newMeeting,
  type MeetingsAsked,
  type MeetingPress,
  type NewMeeting,
} from './meeting.requests.js';
import { meetingLines, meetingView, type MeetingLines, type MeetingView } from './meeting.view.js';
import { Audited } from '../audit/audited.js';

/** Meetings of the board and of working groups: planned, moved, called off, answered. */
@ApiTags('meetings')
@Controller('api/meetings')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class MeetingsController extends ProcessRoutes {
  constructor(
    private readonly meetings: MeetingsService,
    protected readonly reading: ReadingService,
  ) {
    super();
  }

  /** Plan a meeting of the board or of a working group; everybody in it is invited. */
  @Rights('meeting.begin')
  @Post()
  @Audited('command:plan-meeting')
  @Begins(meetingView, 'Plan a meeting of the board or of a working group; everybody in it is invited')
  begin(
    @Body({ schema: newMeeting }) begun: NewMeeting,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<MeetingView> | ReceivedOnly>> {
    return this.meetings.begin(begun, key, acting);
  }

  /** The meetings that I may see. */
  @Rights('meeting.list')
  @Get()
  @ApiOperation({ summary: 'The meetings that I may see, a page at a time' })
  @ApiOkResponse({ standardSchema: meetingLines })
  @ProblemAnswers(400, 401, 404)
  list(@Query({ schema: meetingsAsked }) asked: MeetingsAsked, @ActingPerson() acting: Acting): Promise<MeetingLines> {
    return this.meetings.list(asked, acting);
  }

  /** A meeting as it stands. */
  @Rights('meeting.read')
  @Get(':id')
  @ApiOperation({ summary: 'A meeting as it stands' })
  @ApiOkResponse({ standardSchema: meetingView })
  @ProblemAnswers(401, 404)
  read(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<MeetingView> {
    return this.meetings.read(id, acting);
  }

  /** Sends a command. */
  @Rights('meeting.ask')
  @Post(':id/commands')
  @Audited('command')
  @Presses(meetingView, 'meeting')
  press(
    @Param('id') id: string,
    @Body({ schema: meetingPress }) pressed: MeetingPress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<MeetingView> | ReceivedOnly>> {
    return this.meetings.press(id, { pressed, key, acting });
  }

  protected subject(id: string): Subject {
    return { noun: this.meetings.noun, process: id };
  }
}
