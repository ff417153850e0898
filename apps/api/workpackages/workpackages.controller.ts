import { Body, Controller, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited, AuditedObject } from '../audit/audited.js';
import { type Answer } from '../http/answer.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { Begins, Presses } from '../processes/process-answers.js';
import { ProcessRoutes, type Subject } from '../processes/process-routes.js';
import { ReadingService } from '../processes/reading.service.js';
import { Rights } from '../rights/rights.decorator.js';
import {
  newWorkpackage,
  workpackagePress,
  workpackagesAsked,
  type NewWorkpackage,
  type WorkpackagePress,
  type WorkpackagesAsked,
} from './workpackage.requests.js';
import { workingGroupView, type WorkingGroupView } from './working-group.view.js';
import { workpackageLines, workpackageView, type WorkpackageLines, type WorkpackageView } from './workpackage.view.js';
import { WorkpackagesService } from './workpackages.service.js';

/** Workpackages: lines of work around one question, with their working agreements and their chain of cycles. */
@ApiTags('workpackages')
@Controller('api/workpackages')
@ApiCookieAuth()
@UseGuards(SignedIn)
@AuditedObject('workpackage')
export class WorkpackagesController extends ProcessRoutes {
  constructor(
    private readonly workpackages: WorkpackagesService,
    protected readonly reading: ReadingService,
  ) {
    super();
  }

  /** Begins a workpackage. */
  @Rights('workpackage.begin')
  @Post()
  @Audited('command:create-workpackage')
  @Begins(workpackageView, 'Begin a workpackage around a question')
  begin(
    @Body({ schema: newWorkpackage }) begun: NewWorkpackage,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<WorkpackageView> | ReceivedOnly>> {
    return this.workpackages.begin(begun, key, acting);
  }

  /** The workpackages that I may read. */
  @Rights('workpackage.list')
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
  @Rights('workpackage.read')
  @Get(':id')
  @ApiOperation({ summary: 'A workpackage as it stands, with its versions, its agreements and its chain of cycles' })
  @ApiOkResponse({ standardSchema: workpackageView })
  @ProblemAnswers(401, 404)
  read(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<WorkpackageView> {
    return this.workpackages.read(id, acting);
  }

  /** Its working group. */
  @Rights('workpackage.read-group')
  @Get(':id/working-group')
  @ApiOperation({ summary: 'Who is in the working group: everybody who coordinates one of its teams, or stands in' })
  @ApiOkResponse({ standardSchema: workingGroupView })
  @ProblemAnswers(401, 404)
  workingGroup(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<WorkingGroupView> {
    return this.workpackages.workingGroup(id, acting);
  }

  /** Sends a command. */
  @Rights('workpackage.ask')
  @Post(':id/commands')
  @Audited('command')
  @Presses(workpackageView, 'workpackage')
  press(
    @Param('id') id: string,
    @Body({ schema: workpackagePress }) pressed: WorkpackagePress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<WorkpackageView> | ReceivedOnly>> {
    return this.workpackages.press(id, { pressed, key, acting });
  }

  protected async subject(id: string, acting: Acting): Promise<Subject> {
    return { noun: this.workpackages.nounFor(acting), process: await this.workpackages.processOf(id, acting) };
  }
}
