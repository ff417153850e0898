import { Body, Controller, Get, Param, Post, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Answer } from '../http/answer.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import {
  foundedView,
  foundingReceived,
  newProgramme,
  templatesView,
  type FoundedView,
  type FoundingReceived,
  type NewProgramme,
  type TemplatesView,
} from './programmes.requests.js';
import { ProgrammesService } from './programmes.service.js';
import { showTemplates } from './show-templates.js';
import { Audited } from '../audit/audited.js';

/** Programmes of this installation; for its administrators. */
@ApiTags('programmes')
@Controller('api/programmes')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  /** With what a programme can begin. */
  @Rights('programme.found')
  @Get('templates')
  @ApiOperation({ summary: 'The templates that a programme can begin with; for administrators of the installation' })
  @ApiOkResponse({ standardSchema: templatesView })
  @ProblemAnswers(401, 404)
  templates(@ActingPerson() { language }: Acting): TemplatesView {
    return showTemplates(language);
  }

  /** Founds a programme. */
  @Rights('programme.found')
  @Post()
  @Audited('found-programme')
  @ApiOperation({ summary: 'Found a programme with who leads it; for administrators of the installation' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiCreatedResponse({ standardSchema: foundedView })
  @ApiAcceptedResponse({ standardSchema: foundingReceived })
  @ProblemAnswers(400, 401, 403, 404, 413, 415, 422)
  found(
    @Body({ schema: newProgramme }) founded: NewProgramme,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<FoundedView | FoundingReceived>> {
    return this.programmes.found(founded, key, acting);
  }

  /** Whether a founding was carried out. */
  @Rights('programme.found')
  @Get(':id')
  @ApiOperation({ summary: 'Whether a programme was founded; for administrators of the installation' })
  @ApiOkResponse({ standardSchema: foundedView })
  @ProblemAnswers(401, 404)
  read(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<FoundedView> {
    return this.programmes.read(id, acting);
  }
}
