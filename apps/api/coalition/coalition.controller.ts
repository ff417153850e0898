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
import { CoalitionService } from './coalition.service.js';
import {
  coalitionAsked,
  entryPress,
  newEntry,
  type CoalitionAsked,
  type EntryPress,
  type NewEntry,
} from './entry.requests.js';
import { coalitionLines, entryView, type CoalitionLines, type EntryView } from './entry.view.js';
import { Audited } from '../audit/audited.js';

/** Coalition entries: how far each organisation is with taking part, with its terms. */
@ApiTags('coalition')
@Controller('api/coalition')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class CoalitionController extends ProcessRoutes {
  constructor(
    private readonly coalition: CoalitionService,
    protected readonly reading: ReadingService,
  ) {
    super();
  }

  /** Begin the entry of an organisation. */
  @Rights('entry.begin')
  @Post()
  @Audited('command:begin-entry')
  @Begins(entryView, 'Begin the entry of an organisation')
  begin(
    @Body({ schema: newEntry }) begun: NewEntry,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<EntryView> | ReceivedOnly>> {
    return this.coalition.begin(begun, key, acting);
  }

  /** How far each party of the coalition is. */
  @Rights('coalition.read')
  @Get()
  @ApiOperation({ summary: 'How far each party of the coalition is, a page at a time' })
  @ApiOkResponse({ standardSchema: coalitionLines })
  @ProblemAnswers(400, 401, 404)
  list(
    @Query({ schema: coalitionAsked }) asked: CoalitionAsked,
    @ActingPerson() acting: Acting,
  ): Promise<CoalitionLines> {
    return this.coalition.list(asked, acting);
  }

  /** An entry as it stands, with its steps in the order in which they happened. */
  @Rights('entry.read')
  @Get(':id')
  @ApiOperation({ summary: 'An entry as it stands, with its steps in the order in which they happened' })
  @ApiOkResponse({ standardSchema: entryView })
  @ProblemAnswers(401, 404)
  read(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<EntryView> {
    return this.coalition.read(id, acting);
  }

  /** Sends a command. */
  @Rights('entry.ask')
  @Post(':id/commands')
  @Audited('command')
  @Presses(entryView, 'entry')
  press(
    @Param('id') id: string,
    @Body({ schema: entryPress }) pressed: EntryPress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<EntryView> | ReceivedOnly>> {
    return this.coalition.press(id, { pressed, key, acting });
  }

  protected async subject(id: string, acting: Acting): Promise<Subject> {
    return { noun: await this.coalition.nounOf(id, acting), process: id };
  }
}
