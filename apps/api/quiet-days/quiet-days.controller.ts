import { Body, Controller, Get, Put, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { Asks } from '../identity/asks.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { QuietDaysService } from './quiet-days.service.js';
import { quietDays, type QuietDaysView } from './quiet-days.view.js';

/** The days on which I want to be left in peace. */
@ApiTags('me')
@Controller('api/me/quiet-days')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class QuietDaysController {
  constructor(private readonly service: QuietDaysService) {}

  /** My quiet days. */
  @Rights('self.quiet-days')
  @Get()
  @ApiOperation({ summary: 'The days on which I am not reminded' })
  @ApiOkResponse({ standardSchema: quietDays })
  @ProblemAnswers(401)
  read(@ActingPerson() acting: Acting): Promise<QuietDaysView> {
    return this.service.read(acting);
  }

  /** Says anew which days those are. */
  @Rights('self.quiet-days')
  @Put()
  @Asks('oneself', 'remembered')
  @ApiOperation({ summary: 'Say on which days I am not reminded: messages come before them, or after' })
  @ApiOkResponse({ standardSchema: quietDays })
  @ProblemAnswers(400, 401, 413, 415)
  write(@ActingPerson() acting: Acting, @Body({ schema: quietDays }) wanted: QuietDaysView): Promise<QuietDaysView> {
    return this.service.write(acting, wanted);
  }
}
