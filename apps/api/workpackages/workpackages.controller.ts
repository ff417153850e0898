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
import { allowed, carriedOut, history, receivedOnly, reminders } from '../processes/lines.js';
import { toldPage, type ToldPage } from '../processes/history.requests.js';
import { type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { ReadingService } from '../processes/reading.service.js';
import {
  newWorkpackage,
  workpackagePress,
  workpackagesAsked,
  type NewWorkpackage,
  type WorkpackagePress,
  type WorkpackagesAsked,
} from './workpackage.requests.js';
import { workpackageLines, workpackageView, type WorkpackageLines, type WorkpackageView } from './workpackage.view.js';
import { WorkpackagesService } from './workpackages.service.js';

/** Workpackages: lines of work around one question, with their working agreements and their chain of cycles. */
@ApiTags('workpackages')
@Controller('api/workpackages')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class WorkpackagesController {
  constructor(
    private readonly workpackages: WorkpackagesService,
    private readonly reading: ReadingService,
  ) {}

  /** Begins a workpackage. */
  @Post()
  @ApiOperation({ summary: 'Begin a workpackage around a question' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiCreatedResponse({ standardSchema: carriedOut(workpackageView) })
  @ApiAcceptedResponse({ standardSchema: receivedOnly })
  @ProblemAnswers(400, 401, 403, 413, 415, 422)
  begin(
    @Body({ schema: newWorkpackage }) begun: NewWorkpackage,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<WorkpackageView> | ReceivedOnly>> {
    return this.workpackages.begin(begun, key, acting);
  }

  /** The workpackages that I may read. */
  @Get()
  @ApiOperation({ summary: 'The workpackages that I may read, a page at a time' })
  @ApiOkResponse({ standardSchema: workpackageLines })
  @ProblemAnswers(400, 401)
  list(
    @Query({ schema: workpackagesAsked }) asked: WorkpackagesAsked,
    @ActingPerson() acting: Acting,
  ): Promise<WorkpackageLines> {
    return this.workpackages.list(asked, acting);
  }

  /** A workpackage as it stands. */
  @Get(':id')
  @ApiOperation({ summary: 'A workpackage as it stands, with its versions, its agreements and its chain of cycles' })
  @ApiOkResponse({ standardSchema: workpackageView })
  @ProblemAnswers(401, 404)
  read(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<WorkpackageView> {
    return this.workpackages.read(id, acting);
  }

  /** Sends a command. */
  @Post(':id/commands')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a command; the answer is its receipt, and the workpackage as it is then' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOkResponse({ standardSchema: carriedOut(workpackageView) })
  @ApiAcceptedResponse({ standardSchema: receivedOnly })
  @ProblemAnswers(400, 401, 403, 404, 409, 412, 413, 415, 422, 428)
  press(
    @Param('id') id: string,
    @Body({ schema: workpackagePress }) pressed: WorkpackagePress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<WorkpackageView> | ReceivedOnly>> {
    return this.workpackages.press(id, { pressed, key, acting });
  }

  /** What happened. */
  @Get(':id/history')
  @ApiOperation({ summary: 'What happened, as sentences' })
  @ApiOkResponse({ standardSchema: history })
  @ProblemAnswers(400, 401, 404)
  async history(
    @Param('id') id: string,
    @Query({ schema: toldPage }) page: ToldPage,
    @ActingPerson() acting: Acting,
  ): Promise<z.infer<typeof history>> {
    const process = await this.workpackages.processOf(id, acting);
    return this.reading.history(this.workpackages.nounFor(acting), process, { acting, page, language: page.lang });
  }

  /** What I may do now. */
  @Get(':id/allowed')
  @ApiOperation({ summary: 'What I may do now, and why not what I may not' })
  @ApiOkResponse({ standardSchema: allowed })
  @ProblemAnswers(401, 404)
  async allowed(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<z.infer<typeof allowed>> {
    const process = await this.workpackages.processOf(id, acting);
    return this.reading.allowed(this.workpackages.nounFor(acting), process, acting);
  }

  /** Who will hear of what. */
  @Get(':id/reminders')
  @ApiOperation({ summary: 'Who will hear of what and when, and what was sent' })
  @ApiOkResponse({ standardSchema: reminders })
  @ProblemAnswers(401, 404)
  async reminders(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<z.infer<typeof reminders>> {
    const process = await this.workpackages.processOf(id, acting);
    return this.reading.reminders(this.workpackages.nounFor(acting), process, acting);
  }
}
