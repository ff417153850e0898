import { Body, Controller, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited, AuditedObject } from '../audit/audited.js';
import { type Answer } from '../http/answer.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { eventPage, type EventPage } from '../http/paging.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { askedAt, type AskedAt } from '../processes/history.requests.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { Begins, Presses } from '../processes/process-answers.js';
import { ProcessRoutes, type Subject } from '../processes/process-routes.js';
import { ReadingService } from '../processes/reading.service.js';
import { Rights } from '../rights/rights.decorator.js';
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
@AuditedObject('cycle')
export class CyclesController extends ProcessRoutes {
  constructor(
    private readonly cycles: CyclesService,
    private readonly practice: PracticeService,
    private readonly plans: PlanService,
    private readonly evaluations: EvaluationService,
    private readonly processes: ProcessesService,
    protected readonly reading: ReadingService,
  ) {
    super();
  }

  /** Begins a cycle. */
  @Rights('cycle.begin')
  @Post()
  @Audited('command:create-cycle')
  @Begins(cycleView, 'Begin a cycle in a workpackage, with the teams that are invited')
  begin(
    @Body({ schema: newCycle }) begun: NewCycle,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<CycleView> | ReceivedOnly>> {
    return this.cycles.begin(begun, key, acting);
  }

  /** The cycles that I may read. */
  @Rights('cycle.list')
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
  @Rights('cycle.read')
  @Get(':id')
  @Audited('read-cycle', 'from-outside')
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
  @Rights('cycle.ask')
  @Post(':id/commands')
  @Audited('command')
  @Presses(cycleView, 'cycle')
  press(
    @Param('id') id: string,
    @Body({ schema: cyclePress }) pressed: CyclePress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<CycleView> | ReceivedOnly>> {
    return this.processes.press(cycleNoun, { id, pressed, key, acting });
  }

  /** How the plan became what it is. */
  @Rights('cycle.read-work')
  @Get(':id/plan')
  @Audited('read-plan', 'from-outside')
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

  /** Lines from practice. */
  @Rights('cycle.read-work')
  @Get(':id/notes')
  @Audited('read-notes', 'from-outside')
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
  @Rights('cycle.read-work')
  @Get(':id/evaluation')
  @Audited('read-evaluation', 'from-outside')
  @ApiOperation({ summary: 'Prediction beside data beside notes, and which conclusions go with which follow-up' })
  @ApiOkResponse({ standardSchema: evaluationView })
  @ProblemAnswers(401, 404)
  evaluation(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<EvaluationView> {
    return this.evaluations.prefilled(id, acting);
  }

  /** What was counted. */
  @Rights('cycle.read-work')
  @Get(':id/measurements')
  @Audited('read-measurements', 'from-outside')
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
  @Rights('cycle.read-work')
  @Get(':id/factors')
  @Audited('read-factors', 'from-outside')
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

  protected subject(id: string): Subject {
    return { noun: cycleNoun, process: id };
  }
}
