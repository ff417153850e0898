import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Receipt } from '../../../libs/engine/turn.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readCommand } from '../../../libs/ledger/read/commands.js';
import { sayProblem } from '../../../libs/messages/words/problems.js';
import { AuditedObject } from '../audit/audited.js';
import { notFound } from '../http/problem.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { Rights } from '../rights/rights.decorator.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';

const sentCommand = z.object({
  id: z.uuid(),
  process: z.string(),
  type: z.string(),
  received: z.string(),
  /** What came of it, in codes; null as long as it waits. */
  receipt: z
    .object({ outcome: z.enum(['done', 'refused', 'failed']), code: z.string().optional() })
    .loose()
    .nullable(),
  /** The same in words. */
  sentence: z.string(),
});

/** Commands that were received: what came of them. */
@ApiTags('commands')
@Controller('api/commands')
@ApiCookieAuth()
@UseGuards(SignedIn)
@AuditedObject('command')
export class CommandsController {
  constructor(private readonly dataSource: DataSource) {}

  /** What came of a command of mine. */
  @Rights('sent-command.read')
  @Get(':id')
  @ApiOperation({ summary: 'What came of a command that I sent' })
  @ApiOkResponse({ standardSchema: sentCommand })
  @ProblemAnswers(401, 404)
  async read(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<z.infer<typeof sentCommand>> {
    const sent = z.uuid().safeParse(id).success
      ? await readCommand(this.dataSource, { id, sender: acting.person })
      : undefined;
    if (!sent) throw notFound();
    const { process, received, body, receipt } = sent;
    return { id, process, type: body.type, received, receipt: receipt ?? null, sentence: sentenceOf(receipt, acting) };
  }
}

function sentenceOf(receipt: Receipt | undefined, { language }: Acting): string {
  if (!receipt) return sayProblem('received', {}, language).detail;
  if (receipt.outcome === 'done') return language === 'nl' ? 'Dit is verwerkt.' : 'This has been carried out.';
  const code = receipt.outcome === 'failed' ? 'command-failed' : receipt.code;
  return sayProblem(code, receipt.outcome === 'failed' ? {} : receipt.details, language).detail;
}
