import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { planningAsked, type PlanningAsked } from './planning.requests.js';
import { PlanningService } from './planning.service.js';
import { planningView, type PlanningView } from './planning.view.js';

/** The planning of the programme that whoever is signed in looks at. */
@ApiTags('programme')
@Controller('api/programme/planning')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class PlanningController {
  constructor(private readonly planning: PlanningService) {}

  /** Where every cycle stands on the calendar. */
  @Rights('cycle.list')
  @Get()
  @ApiOperation({
    summary: 'The cycles that I may read on the calendar: their phases, gates and what is worth knowing',
  })
  @ApiOkResponse({ standardSchema: planningView })
  @ProblemAnswers(400, 401)
  read(@Query({ schema: planningAsked }) asked: PlanningAsked, @ActingPerson() acting: Acting): Promise<PlanningView> {
    return this.planning.read(asked, acting);
  }
}
