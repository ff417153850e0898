import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Answer } from '../http/answer.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { eventPage, type EventPage } from '../http/paging.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { askedAt, toldPage, type AskedAt, type ToldPage } from '../processes/history.requests.js';
import { allowed, carriedOut, history, receivedOnly, reminders } from '../processes/lines.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { ReadingService } from '../processes/reading.service.js';
import { cycleLines, factorLines, measurementLines, noteLines, planVersions } from './cycle.lists.js';
import { type FactorLines, type MeasurementLines, type NoteLines, type PlanVersions } from './cycle.lists.js';
import { cycleNoun } from './cycle.noun.js';
import {
  cyclePress,
  cyclesAsked,
  newCycle,
  type CyclePress,
  type CyclesAsked,
  type NewCycle,
} from './cycle.requests.js';
import { cycleView, type CycleView } from './cycle.view.js';
import { CyclesService } from './cycles.service.js';
import { EvaluationService } from './evaluation.service.js';
import { evaluationView, type EvaluationView } from './evaluation.view.js';
import { PlanService } from './plan.service.js';
import { PracticeService } from './practice.service.js';

/** Cycles: begin one, read it, send it a command, read what happened. */
@ApiTags('cycles')
@Controller('api/cycles')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class CyclesController {
  constructor(
    private readonly cycles: CyclesService,
    private readonly practice: PracticeService,
    private readonly plans: PlanService,
    private readonly evaluations: EvaluationService,
    private readonly processes: ProcessesService,
    private readonly reading: ReadingService,
  ) {}

  /** Begins a cycle. */
  @Post()
  @ApiOperation({ summary: 'Begin a cycle in a workpackage, with the teams that are invited' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiCreatedResponse({ standardSchema: carriedOut(cycleView) })
  @ApiAcceptedResponse({ standardSchema: receivedOnly })
  @ProblemAnswers(400, 401, 403, 413, 415, 422)
  begin(
    @Body({ schema: newCycle }) begun: NewCycle,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<CycleView> | ReceivedOnly>> {
    return this.cycles.begin(begun, key, acting);
  }

  /** The cycles that I may read. */
  @Get()
  @ApiOperation({ summary: 'The cycles that I may read, a page at a time' })
  @ApiOkResponse({ standardSchema: cycleLines })
  @ProblemAnswers(400, 401)
  list(
    @Query({ schema: cyclesAsked }) asked: CyclesAsked,
    @ActingPerson() acting: Acting,
  ): Promise<z.infer<typeof cycleLines>> {
    return this.cycles.list(asked, acting);
  }

  /** A cycle as it stands. */
  @Get(':id')
  @ApiOperation({ summary: 'A cycle as it stands, or as it stood at a moment' })
  @ApiOkResponse({ standardSchema: cycleView })
  @ProblemAnswers(400, 401, 404)
  read(
    @Param('id') id: string,
    @Query({ schema: askedAt }) { at }: AskedAt,
    @ActingPerson() acting: Acting,
  ): Promise<CycleView> {
    return this.processes.view(cycleNoun, id, acting, at);
  }

  /** Sends a command. */
  @Post(':id/commands')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a command; the answer is its receipt, and the cycle as it is then' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOkResponse({ standardSchema: carriedOut(cycleView) })
  @ApiAcceptedResponse({ standardSchema: receivedOnly })
  @ProblemAnswers(400, 401, 403, 404, 409, 412, 413, 415, 422, 428)
  press(
    @Param('id') id: string,
    @Body({ schema: cyclePress }) pressed: CyclePress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<CycleView> | ReceivedOnly>> {
    return this.processes.press(cycleNoun, { id, pressed, key, acting });
  }

  /** What happened. */
  @Get(':id/history')
  @ApiOperation({ summary: 'What happened, as sentences' })
  @ApiOkResponse({ standardSchema: history })
  @ProblemAnswers(400, 401, 404)
  history(
    @Param('id') id: string,
    @Query({ schema: toldPage }) page: ToldPage,
    @ActingPerson() acting: Acting,
  ): Promise<z.infer<typeof history>> {
    return this.reading.history(cycleNoun, id, { acting, page, language: page.lang });
  }

  /** How the plan became what it is. */
  @Get(':id/plan')
  @ApiOperation({ summary: 'The versions of the plan: what was changed, when and by whom' })
  @ApiOkResponse({ standardSchema: planVersions })
  @ProblemAnswers(400, 401, 404)
  plan(
    @Param('id') id: string,
    @Query({ schema: eventPage }) page: EventPage,
    @ActingPerson() acting: Acting,
  ): Promise<PlanVersions> {
    return this.plans.versions(id, page, acting);
  }

  /** What I may do now. */
  @Get(':id/allowed')
  @ApiOperation({ summary: 'What I may do now, and why not what I may not' })
  @ApiOkResponse({ standardSchema: allowed })
  @ProblemAnswers(401, 404)
  allowed(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<z.infer<typeof allowed>> {
    return this.reading.allowed(cycleNoun, id, acting);
  }

  /** Who will hear of what. */
  @Get(':id/reminders')
  @ApiOperation({ summary: 'Who will hear of what and when, and what was sent' })
  @ApiOkResponse({ standardSchema: reminders })
  @ProblemAnswers(401, 404)
  reminders(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<z.infer<typeof reminders>> {
    return this.reading.reminders(cycleNoun, id, acting);
  }

  /** Lines from practice. */
  @Get(':id/notes')
  @ApiOperation({ summary: 'Lines from practice' })
  @ApiOkResponse({ standardSchema: noteLines })
  @ProblemAnswers(400, 401, 404)
  notes(
    @Param('id') id: string,
    @Query({ schema: eventPage }) page: EventPage,
    @ActingPerson() acting: Acting,
  ): Promise<NoteLines> {
    return this.practice.notes(id, page, acting);
  }

  /** What the evaluation begins with. */
  @Get(':id/evaluation')
  @ApiOperation({ summary: 'Prediction beside data beside notes, and which conclusions go with which follow-up' })
  @ApiOkResponse({ standardSchema: evaluationView })
  @ProblemAnswers(401, 404)
  evaluation(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<EvaluationView> {
    return this.evaluations.prefilled(id, acting);
  }

  /** What was counted. */
  @Get(':id/measurements')
  @ApiOperation({ summary: 'What was counted' })
  @ApiOkResponse({ standardSchema: measurementLines })
  @ProblemAnswers(400, 401, 404)
  measurements(
    @Param('id') id: string,
    @Query({ schema: eventPage }) page: EventPage,
    @ActingPerson() acting: Acting,
  ): Promise<MeasurementLines> {
    return this.practice.measurements(id, page, acting);
  }

  /** What helped and what hindered. */
  @Get(':id/factors')
  @ApiOperation({ summary: 'What helped and what hindered' })
  @ApiOkResponse({ standardSchema: factorLines })
  @ProblemAnswers(400, 401, 404)
  factors(
    @Param('id') id: string,
    @Query({ schema: eventPage }) page: EventPage,
    @ActingPerson() acting: Acting,
  ): Promise<FactorLines> {
    return this.practice.factors(id, page, acting);
  }
}
