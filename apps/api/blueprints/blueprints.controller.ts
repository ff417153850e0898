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
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { askedAt, toldPage, type AskedAt, type ToldPage } from '../processes/history.requests.js';
import { allowed, carriedOut, history, receivedOnly, reminders } from '../processes/lines.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { ReadingService } from '../processes/reading.service.js';
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
export class BlueprintsController {
  constructor(
    private readonly blueprints: BlueprintsService,
    private readonly processes: ProcessesService,
    private readonly reading: ReadingService,
  ) {}

  /** Begins a blueprint. */
  @Post()
  @ApiOperation({ summary: 'Begin an empty blueprint of a workpackage' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiCreatedResponse({ standardSchema: carriedOut(blueprintView) })
  @ApiAcceptedResponse({ standardSchema: receivedOnly })
  @ProblemAnswers(400, 401, 403, 413, 415, 422)
  begin(
    @Body({ schema: newBlueprint }) begun: NewBlueprint,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<BlueprintView> | ReceivedOnly>> {
    return this.blueprints.begin(begun, key, acting);
  }

  /** The blueprints that I may read. */
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
  @Post(':id/commands')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a command; the answer is its receipt, and the blueprint as it is then' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOkResponse({ standardSchema: carriedOut(blueprintView) })
  @ApiAcceptedResponse({ standardSchema: receivedOnly })
  @ProblemAnswers(400, 401, 403, 404, 409, 412, 413, 415, 422, 428)
  press(
    @Param('id') id: string,
    @Body({ schema: blueprintPress }) pressed: BlueprintPress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<BlueprintView> | ReceivedOnly>> {
    return this.blueprints.press(id, { pressed, key, acting });
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
    return this.reading.history(this.blueprints.nounFor(acting), id, { acting, page, language: page.lang });
  }

  /** What I may do now. */
  @Get(':id/allowed')
  @ApiOperation({ summary: 'What I may do now, and why not what I may not' })
  @ApiOkResponse({ standardSchema: allowed })
  @ProblemAnswers(401, 404)
  allowed(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<z.infer<typeof allowed>> {
    return this.reading.allowed(this.blueprints.nounFor(acting), id, acting);
  }

  /** Who will hear of what. */
  @Get(':id/reminders')
  @ApiOperation({ summary: 'Who will hear of what and when, and what was sent' })
  @ApiOkResponse({ standardSchema: reminders })
  @ProblemAnswers(401, 404)
  reminders(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<z.infer<typeof reminders>> {
    return this.reading.reminders(this.blueprints.nounFor(acting), id, acting);
  }
}
