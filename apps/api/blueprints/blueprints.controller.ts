import { Body, Controller, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited, AuditedObject } from '../audit/audited.js';
import { type Answer } from '../http/answer.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { askedAt, type AskedAt } from '../processes/history.requests.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { Begins, Presses } from '../processes/process-answers.js';
import { ProcessRoutes, type Subject } from '../processes/process-routes.js';
import { ReadingService } from '../processes/reading.service.js';
import { Rights } from '../rights/rights.decorator.js';
import {
  blueprintPress,
  blueprintsAsked,
  newBlueprint,
  type BlueprintPress,
  type BlueprintsAsked,
  type NewBlueprint,
} from './blueprint.requests.js';
import { blueprintLines, blueprintView, type BlueprintLines, type BlueprintView } from './blueprint.view.js';
import { BlueprintsService } from './blueprints.service.js';

/** Blueprints: what worked, written down for the next team. */
@ApiTags('blueprints')
@Controller('api/blueprints')
@ApiCookieAuth()
@UseGuards(SignedIn)
@AuditedObject('blueprint')
export class BlueprintsController extends ProcessRoutes {
  constructor(
    private readonly blueprints: BlueprintsService,
    private readonly processes: ProcessesService,
    protected readonly reading: ReadingService,
  ) {
    super();
  }

  /** Begins a blueprint. */
  @Rights('blueprint.begin')
  @Post()
  @Audited('command:create-blueprint')
  @Begins(blueprintView, 'Begin an empty blueprint of a workpackage')
  begin(
    @Body({ schema: newBlueprint }) begun: NewBlueprint,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<BlueprintView> | ReceivedOnly>> {
    return this.blueprints.begin(begun, key, acting);
  }

  /** The blueprints that I may read. */
  @Rights('blueprint.list')
  @Get()
  @ApiOperation({ summary: 'The blueprints that I may read, a page at a time' })
  @ApiOkResponse({ standardSchema: blueprintLines })
  @ProblemAnswers(400, 401)
  list(
    @Query({ schema: blueprintsAsked }) asked: BlueprintsAsked,
    @ActingPerson() acting: Acting,
  ): Promise<BlueprintLines> {
    return this.blueprints.list(asked, acting);
  }

  /** A blueprint as it stands. */
  @Rights('blueprint.read')
  @Get(':id')
  @ApiOperation({ summary: 'A blueprint as it stands, or as it stood at a moment, with its published versions' })
  @ApiOkResponse({ standardSchema: blueprintView })
  @ProblemAnswers(400, 401, 404)
  read(
    @Param('id') id: string,
    @Query({ schema: askedAt }) { at }: AskedAt,
    @ActingPerson() acting: Acting,
  ): Promise<BlueprintView> {
    return this.processes.view(this.blueprints.nounFor(acting), id, acting, at);
  }

  /** Sends a command. */
  @Rights('blueprint.ask')
  @Post(':id/commands')
  @Audited('command')
  @Presses(blueprintView, 'blueprint')
  press(
    @Param('id') id: string,
    @Body({ schema: blueprintPress }) pressed: BlueprintPress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<BlueprintView> | ReceivedOnly>> {
    return this.blueprints.press(id, { pressed, key, acting });
  }

  protected subject(id: string, acting: Acting): Subject {
    return { noun: this.blueprints.nounFor(acting), process: id };
  }
}
