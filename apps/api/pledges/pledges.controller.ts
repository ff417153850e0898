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
import { PledgesService } from './pledges.service.js';
import {
  pledgesAsked,
  pledgePress,
  newPledge,
  type PledgesAsked,
  type PledgePress,
  type NewPledge,
} from './pledge.requests.js';
import { pledgeLines, pledgeView, type PledgeLines, type PledgeView } from './pledge.view.js';
import { Audited } from '../audit/audited.js';

/** Pledges: promises of teams and organisations, signed, for a period. */
@ApiTags('pledges')
@Controller('api/pledges')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class PledgesController extends ProcessRoutes {
  constructor(
    private readonly pledges: PledgesService,
    protected readonly reading: ReadingService,
  ) {
    super();
  }

  /** Make a pledge, and ask for its signature. */
  @Rights('pledge.begin')
  @Post()
  @Audited('command:make-pledge')
  @Begins(pledgeView, 'Make a pledge, and ask for its signature')
  begin(
    @Body({ schema: newPledge }) begun: NewPledge,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<PledgeView> | ReceivedOnly>> {
    return this.pledges.begin(begun, key, acting);
  }

  /** The pledges that I may see. */
  @Rights('pledge.list')
  @Get()
  @ApiOperation({ summary: 'The pledges that I may see, a page at a time' })
  @ApiOkResponse({ standardSchema: pledgeLines })
  @ProblemAnswers(400, 401, 404)
  list(@Query({ schema: pledgesAsked }) asked: PledgesAsked, @ActingPerson() acting: Acting): Promise<PledgeLines> {
    return this.pledges.list(asked, acting);
  }

  /** A pledge as it stands. */
  @Rights('pledge.read')
  @Get(':id')
  @ApiOperation({ summary: 'A pledge as it stands' })
  @ApiOkResponse({ standardSchema: pledgeView })
  @ProblemAnswers(401, 404)
  read(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<PledgeView> {
    return this.pledges.read(id, acting);
  }

  /** Sends a command. */
  @Rights('pledge.ask')
  @Post(':id/commands')
  @Audited('command')
  @Presses(pledgeView, 'pledge')
  press(
    @Param('id') id: string,
    @Body({ schema: pledgePress }) pressed: PledgePress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<PledgeView> | ReceivedOnly>> {
    return this.pledges.press(id, { pressed, key, acting });
  }

  protected async subject(id: string, acting: Acting): Promise<Subject> {
    return { noun: await this.pledges.nounOf(id, acting), process: id };
  }
}
