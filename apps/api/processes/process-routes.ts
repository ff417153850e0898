import { Body, Get, HttpCode, Inject, Param, ParseIntPipe, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited } from '../audit/audited.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { plannedMails, type PlannedMails } from '../messages/planned-mails.view.js';
import { PreviewService } from '../messages/preview.service.js';
import { Rights } from '../rights/rights.decorator.js';
import { aboutWhom, type AboutWhom } from './about.js';
import { toldPage, type ToldPage } from './history.requests.js';
import { allowed, history, reminders } from './lines.js';
import { type Noun } from './noun.js';
import { type ReadingService } from './reading.service.js';

/** What a request is about: a process, and what the API knows of its kind, as this person may see it. */
export interface Subject {
  noun: Noun<unknown>;
  process: string;
}

/** The routes that every kind of process has alike, for a controller to inherit. */
export abstract class ProcessRoutes {
  protected abstract readonly reading: ReadingService;
  @Inject(PreviewService) private readonly preview: PreviewService;

  /** The process behind an id of this kind. @throws Problem not-found, where the id itself tells */
  protected abstract subject(id: string, acting: Acting): Subject | Promise<Subject>;

  /** What happened. */
  @Rights('process.read')
  @Get(':id/history')
  @Audited('read-history', 'from-outside')
  @ApiOperation({ summary: 'What happened, as sentences' })
  @ApiOkResponse({ standardSchema: history })
  @ProblemAnswers(400, 401, 404)
  async history(
    @Param('id') id: string,
    @Query({ schema: toldPage }) page: ToldPage,
    @ActingPerson() acting: Acting,
  ): Promise<z.infer<typeof history>> {
    const { noun, process } = await this.subject(id, acting);
    return this.reading.history(noun, process, { acting, page, language: page.lang });
  }

  /** Says whom the texts of a line are about. */
  @Rights('process.mark')
  @Put(':id/history/:seq/about')
  @HttpCode(204)
  @Audited('mark-text')
  @ApiOperation({ summary: 'Say whom the texts of a line are about: when that person is erased, so are these' })
  @ApiNoContentResponse()
  @ProblemAnswers(400, 401, 403, 404, 413, 415, 422)
  async about(
    @Param('id') id: string,
    @Param('seq', ParseIntPipe) seq: number,
    @Body({ schema: aboutWhom }) { person }: AboutWhom,
    @ActingPerson() acting: Acting,
  ): Promise<void> {
    const { noun, process } = await this.subject(id, acting);
    await this.reading.markAbout(noun, process, { acting, seq, person });
  }

  /** What I may do now. */
  @Rights('process.read')
  @Get(':id/allowed')
  @Audited('read-allowed', 'from-outside')
  @ApiOperation({ summary: 'What I may do now, and why not what I may not' })
  @ApiOkResponse({ standardSchema: allowed })
  @ProblemAnswers(401, 404)
  async allowed(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<z.infer<typeof allowed>> {
    const { noun, process } = await this.subject(id, acting);
    return this.reading.allowed(noun, process, acting);
  }

  /** Who will hear of what. */
  @Rights('process.read-work')
  @Get(':id/reminders')
  @Audited('read-reminders', 'from-outside')
  @ApiOperation({ summary: 'Who will hear of what and when, and what was sent' })
  @ApiOkResponse({ standardSchema: reminders })
  @ProblemAnswers(401, 404)
  async reminders(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<z.infer<typeof reminders>> {
    const { noun, process } = await this.subject(id, acting);
    return this.reading.reminders(noun, process, acting);
  }

  /** What will go out. */
  @Rights('process.read-work')
  @Get(':id/mails')
  @Audited('read-mails', 'from-outside')
  @ApiOperation({ summary: 'What will go out when to whom, with its subject and its text, before it does' })
  @ApiOkResponse({ standardSchema: plannedMails })
  @ProblemAnswers(401, 404)
  async mails(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<PlannedMails> {
    const { process } = await this.subject(id, acting);
    return this.preview.read(acting, process);
  }
}
