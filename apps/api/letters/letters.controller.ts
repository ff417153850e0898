import { Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited, AuditedObject } from '../audit/audited.js';
import { type Page } from '../http/paging.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { LettersService } from './letters.service.js';
import {
  lettersAsked,
  sentAgain,
  undeliveredLetters,
  type SentAgain,
  type UndeliveredLetters,
} from './letters.view.js';

/** Mails of the programme that one looks at which did not arrive; for administrators of the installation. */
@ApiTags('programme')
@Controller('api/programme/letters')
@ApiCookieAuth()
@UseGuards(SignedIn)
@AuditedObject('letter')
export class LettersController {
  constructor(private readonly letters: LettersService) {}

  /** What was given up on. */
  @Rights('letters.read')
  @Get()
  @Audited('read-letters')
  @ApiOperation({ summary: 'Mails that did not arrive, the latest first; for administrators of the installation' })
  @ApiOkResponse({ standardSchema: undeliveredLetters })
  @ProblemAnswers(400, 401, 404)
  list(@Query({ schema: lettersAsked }) asked: Page, @ActingPerson() acting: Acting): Promise<UndeliveredLetters> {
    return this.letters.list(asked, acting);
  }

  /** Sends all of them again. */
  @Rights('letters.send-again')
  @Post('send-again')
  @HttpCode(200)
  @Audited('send-letters-again')
  @ApiOperation({ summary: 'Send every mail again that did not arrive' })
  @ApiOkResponse({ standardSchema: sentAgain })
  @ProblemAnswers(401, 403, 404)
  async sendAllAgain(@ActingPerson() acting: Acting): Promise<SentAgain> {
    return { count: await this.letters.sendAgain(acting) };
  }

  /** Sends one of them again. */
  @Rights('letters.send-again')
  @Post(':id/send-again')
  @HttpCode(204)
  @Audited('send-letter-again')
  @ApiOperation({ summary: 'Send a mail again that did not arrive' })
  @ApiNoContentResponse()
  @ProblemAnswers(401, 403, 404)
  sendAgain(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<void> {
    return this.letters.sendOneAgain(id, acting);
  }
}
