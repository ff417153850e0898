import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { ProgrammeService } from './programme.service.js';
import { programmeView, type ProgrammeView } from './programme.view.js';

/** The programme of whoever is signed in. */
@ApiTags('programme')
@Controller('api/programme')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class ProgrammeController {
  constructor(private readonly programme: ProgrammeService) {}

  /** What my programme is, and who takes part in it. */
  @Get()
  @ApiOperation({ summary: 'My programme: its aim, its organisations and coalition, its workpackages and teams' })
  @ApiOkResponse({ standardSchema: programmeView })
  @ProblemAnswers(401, 404)
  read(@ActingPerson() acting: Acting): Promise<ProgrammeView> {
    return this.programme.read(acting);
  }
}
