import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiCreatedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { foundedView, newProgramme, type FoundedView, type NewProgramme } from './programmes.requests.js';
import { ProgrammesService } from './programmes.service.js';
import { Audited } from '../audit/audited.js';

/** Programmes of this installation; for its administrators. */
@ApiTags('programmes')
@Controller('api/programmes')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  /** Founds a programme. */
  @Rights('programme.found')
  @Post()
  @Audited('found-programme')
  @ApiOperation({ summary: 'Found a programme with who leads it; for administrators of the installation' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiCreatedResponse({ standardSchema: foundedView })
  @ProblemAnswers(400, 401, 403, 404, 413, 415, 422)
  found(
    @Body({ schema: newProgramme }) founded: NewProgramme,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<FoundedView> {
    return this.programmes.found(founded, key, acting);
  }
}
