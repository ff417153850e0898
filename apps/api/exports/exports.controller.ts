import { Controller, Get, Param, Query, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited } from '../audit/audited.js';
import { blueprintView } from '../blueprints/blueprint.view.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { history } from '../processes/lines.js';
import { Rights } from '../rights/rights.decorator.js';
import { blueprintAsked, timelineAsked, type BlueprintAsked, type TimelineAsked } from './export.requests.js';
import { ExportsService } from './exports.service.js';
import { FileAnswer } from './file-answer.js';

/** What can be taken along: a timeline or a blueprint as a file, with what its reader may read. */
@Controller('api')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  /** The whole timeline of a cycle. */
  @Rights('cycle.read')
  @Get('cycles/:id/export')
  @ApiTags('cycles')
  @Audited('export')
  @ApiOperation({ summary: 'The whole history as a file: Word, PDF, CSV, or the lines as JSON' })
  @FileAnswer(['word', 'pdf', 'csv'], history.omit({ next: true }).extend({ title: z.string().nullable() }))
  @ProblemAnswers(400, 401, 404)
  timeline(
    @Param('id') id: string,
    @Query({ schema: timelineAsked }) asked: TimelineAsked,
    @ActingPerson() acting: Acting,
  ): Promise<StreamableFile> {
    return this.exports.timeline(id, asked, acting);
  }

  /** A blueprint as it stands. */
  @Rights('blueprint.read')
  @Get('blueprints/:id/export')
  @ApiTags('blueprints')
  @Audited('export')
  @ApiOperation({ summary: 'A blueprint as a file: Word, PDF, or as its page shows it as JSON' })
  @FileAnswer(['word', 'pdf'], blueprintView)
  @ProblemAnswers(400, 401, 404)
  blueprint(
    @Param('id') id: string,
    @Query({ schema: blueprintAsked }) asked: BlueprintAsked,
    @ActingPerson() acting: Acting,
  ): Promise<StreamableFile> {
    return this.exports.blueprint(id, asked, acting);
  }
}
