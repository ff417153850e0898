import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { readPage } from '../../../libs/audit/read-page.js';
import { mayReadAudit } from '../../../libs/domain/policies/audit.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { sayPerson } from '../../../libs/messages/words/names.js';
import { paged } from '../http/paging.js';
import { notFound } from '../http/problem.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { auditAsked, auditPage, type AuditAsked, type AuditPage } from './audit.view.js';
import { Audited, AuditedObject } from './audited.js';

/** Who did, read or tried what in my programme: for its project lead and its board. */
@ApiTags('programme')
@Controller('api/programme/audit')
@ApiCookieAuth()
@UseGuards(SignedIn)
@AuditedObject('programme')
export class AuditController {
  constructor(private readonly dataSource: DataSource) {}

  /** The lines of the audit. */
  @Rights('audit.read')
  @Get()
  @Audited('read-audit')
  @ApiOperation({
    summary: 'Who did, read or tried what in my programme, the newest first; for project lead and board',
  })
  @ApiOkResponse({ standardSchema: auditPage })
  @ProblemAnswers(400, 401, 404)
  async read(@Query({ schema: auditAsked }) asked: AuditAsked, @ActingPerson() acting: Acting): Promise<AuditPage> {
    const { programme, roles, language } = acting;
    if (!mayReadAudit(roles)) throw notFound();
    const [rows, { persons }] = await Promise.all([
      readPage(this.dataSource, { programme, before: asked.after, most: asked.limit + 1 }),
      readDirectory(this.dataSource, programme),
    ]);
    const named = (id: string | null) => (id === null ? null : { id, name: sayPerson(id, { persons, language }) });
    const { items: lines, next } = paged(rows, asked.limit, {
      item: ({ id, instant, person, roles: held, on_behalf_of, what, object_kind, object, ...rest }) => ({
        id,
        instant: instant.toISOString(),
        person: named(person),
        roles: held,
        onBehalfOf: named(on_behalf_of),
        what,
        object: object === null ? null : { kind: object_kind, id: object },
        result: rest.result,
        code: rest.code,
        via: rest.via,
        request: rest.request,
      }),
      place: ({ id }) => id,
    });
    return { lines, next };
  }
}
