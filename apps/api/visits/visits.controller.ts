import { Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited } from '../audit/audited.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { Asks } from '../identity/asks.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { VisitsService } from './visits.service.js';

const visitView = z.object({
  /** When the visit before this one ended: what came in later is news. Null on the first visit. */
  since: z.string().nullable(),
});

/** Since when somebody was away. */
@ApiTags('me')
@Controller('api/me/visit')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class VisitsController {
  constructor(private readonly visits: VisitsService) {}

  /** Says that I am here. */
  @Rights('self.visit')
  @Post()
  @HttpCode(200)
  @Asks('oneself', 'remembered')
  @Audited('visit', 'never')
  @ApiOperation({ summary: 'Say that I am here, and hear when my visit before this one ended' })
  @ApiOkResponse({ standardSchema: visitView })
  @ProblemAnswers(401, 403)
  async here(@ActingPerson() acting: Acting): Promise<z.infer<typeof visitView>> {
    return { since: await this.visits.here(acting) };
  }
}
