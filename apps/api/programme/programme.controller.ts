import { Body, Controller, Get, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Answer } from '../http/answer.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { toldPage, type ToldPage } from '../processes/history.requests.js';
import { allowed, history } from '../processes/lines.js';
import { Presses } from '../processes/process-answers.js';
import { type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { plannedMails, type PlannedMails } from '../messages/planned-mails.view.js';
import { PreviewService } from '../messages/preview.service.js';
import { conditionsView, type ConditionsView } from './conditions.view.js';
import { programmePress, type ProgrammePress } from './programme.requests.js';
import { ProgrammeService } from './programme.service.js';
import { programmeView, type ProgrammeView } from './programme.view.js';
import { SettledService } from './settled.service.js';
import { settingsView, type SettingsView } from './settings.view.js';
import { Audited } from '../audit/audited.js';

/** The programme that whoever is signed in looks at. */
@ApiTags('programme')
@Controller('api/programme')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class ProgrammeController {
  constructor(
    private readonly programme: ProgrammeService,
    private readonly settled: SettledService,
    private readonly preview: PreviewService,
  ) {}

  /** What my programme is, and who takes part in it. */
  @Rights('programme.read')
  @Get()
  @ApiOperation({ summary: 'My programme: its aim, its organisations and coalition, its workpackages and teams' })
  @ApiOkResponse({ standardSchema: programmeView })
  @ProblemAnswers(401, 404)
  read(@ActingPerson() acting: Acting): Promise<ProgrammeView> {
    return this.programme.read(acting);
  }

  /** Sends a command. */
  @Rights('programme.ask')
  @Post('commands')
  @Audited('command')
  @Presses(programmeView, 'programme')
  press(
    @Body({ schema: programmePress }) pressed: ProgrammePress,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<ProgrammeView> | ReceivedOnly>> {
    return this.programme.press(pressed, key, acting);
  }

  /** What happened. */
  @Rights('programme.read-work')
  @Get('history')
  @ApiOperation({ summary: 'What happened to my programme, as sentences' })
  @ApiOkResponse({ standardSchema: history })
  @ProblemAnswers(400, 401, 404)
  history(
    @Query({ schema: toldPage }) page: ToldPage,
    @ActingPerson() acting: Acting,
  ): Promise<z.infer<typeof history>> {
    return this.programme.history(page, acting);
  }

  /** What I may do now. */
  @Rights('programme.read')
  @Get('allowed')
  @ApiOperation({ summary: 'What I may do now with my programme, and why not what I may not' })
  @ApiOkResponse({ standardSchema: allowed })
  @ProblemAnswers(401, 404)
  allowed(@ActingPerson() acting: Acting): Promise<z.infer<typeof allowed>> {
    return this.programme.allowed(acting);
  }

  /** What it has settled on, now and before. */
  @Rights('programme.read-work')
  @Get('settings')
  @ApiOperation({ summary: 'What my programme has settled on: every version, with what was different' })
  @ApiOkResponse({ standardSchema: settingsView })
  @ProblemAnswers(401, 404)
  settings(@ActingPerson() acting: Acting): Promise<SettingsView> {
    return this.settled.settings(acting);
  }

  /** The funder's conditions. */
  @Rights('programme.read-conditions')
  @Get('conditions')
  @ApiOperation({ summary: "The funder's conditions, with what became of each" })
  @ApiOkResponse({ standardSchema: conditionsView })
  @ProblemAnswers(401, 404)
  conditions(@ActingPerson() acting: Acting): Promise<ConditionsView> {
    return this.settled.conditions(acting);
  }

  /** What will go out. */
  @Rights('programme.preview')
  @Get('mails')
  @ApiOperation({ summary: 'What will go out in my programme, when and to whom, before it does' })
  @ApiOkResponse({ standardSchema: plannedMails })
  @ProblemAnswers(401, 404)
  mails(@ActingPerson() acting: Acting): Promise<PlannedMails> {
    return this.preview.read(acting);
  }
}
