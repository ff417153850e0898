import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Request } from 'express';
import { z } from 'zod';
import { Audited } from '../audit/audited.js';
import { Answer } from '../http/answer.js';
import { Rights } from '../rights/rights.decorator.js';
import { CalendarService } from './calendar.service.js';

const asked = z.object({ token: z.string().min(1).max(100) });

/** What calendar programmes read: whoever holds the secret address, reads what its person may read. */
@ApiExcludeController()
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  /** The calendar file; 304 as long as it is the one that the reader has. @throws Problem not-found */
  @Rights('calendar.read')
  @Get('leerlus.ics')
  @Audited('read-calendar', 'never')
  async read(
    @Req() request: Request,
    @Query({ schema: asked }) { token }: z.infer<typeof asked>,
  ): Promise<Answer<string>> {
    const { file, etag, changed } = await this.calendars.read(token);
    const headers = {
      'Cache-Control': 'private, no-cache',
      ETag: etag,
      ...(changed && { 'Last-Modified': changed.toUTCString() }),
    };
    const has = (request.get('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
    if (has.includes(etag)) return new Answer(304, '', headers);
    return new Answer(200, file, {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="leerlus.ics"',
    });
  }
}
