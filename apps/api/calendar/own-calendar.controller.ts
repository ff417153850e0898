import { Controller, Delete, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited } from '../audit/audited.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { Asks } from '../identity/asks.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { CalendarService } from './calendar.service.js';

const own = z.object({
  /** Since when there is an address; null where there is none. The address itself is shown once. */
  made: z.string().nullable(),
});
const address = z.object({ address: z.string() });

/** The address of my calendar in this programme, for the calendar that I use. */
@ApiTags('me')
@Controller('api/me/calendar')
@ApiCookieAuth()
@UseGuards(SignedIn)
@Asks('oneself', 'remembered')
export class OwnCalendarController {
  constructor(private readonly calendars: CalendarService) {}

  /** Whether there is an address. */
  @Rights('self.calendar')
  @Get()
  @ApiOperation({ summary: 'Whether my calendar has an address, and since when' })
  @ApiOkResponse({ standardSchema: own })
  @ProblemAnswers(401, 403)
  async read(@ActingPerson() acting: Acting): Promise<z.infer<typeof own>> {
    return { made: await this.calendars.made(acting) };
  }

  /** Makes an address. */
  @Rights('self.calendar')
  @Post()
  @HttpCode(200)
  @Audited('make-calendar-address')
  @ApiOperation({
    summary: 'Make an address for my calendar; it is shown this once, and an earlier one works no longer',
  })
  @ApiOkResponse({ standardSchema: address })
  @ProblemAnswers(401, 403, 413, 415)
  async make(@ActingPerson() acting: Acting): Promise<z.infer<typeof address>> {
    return { address: await this.calendars.make(acting) };
  }

  /** Revokes it. */
  @Rights('self.calendar')
  @Delete()
  @HttpCode(204)
  @Audited('revoke-calendar-address')
  @ApiOperation({ summary: 'Revoke the address of my calendar' })
  @ApiNoContentResponse()
  @ProblemAnswers(401, 403)
  revoke(@ActingPerson() acting: Acting): Promise<void> {
    return this.calendars.revoke(acting);
  }
}
