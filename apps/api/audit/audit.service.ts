import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { WORKING_GROUP } from '../../../libs/domain/workpackage/working-group.js';
import { recordAudit, type AuditEntry } from '../../../libs/audit/record.js';
import { type AuditVia } from '../../../libs/persistence/entities/audit-line.entity.js';
import { within } from '../../../libs/persistence/scope.js';
import { whoIn } from './declared.guard.js';
import { LOG, type Logger } from '../tokens.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** By which way it came, where that is not a browser's session. */
    via?: AuditVia;
    /** Set once a line of the audit was written for it: there is one for each request. */
    recorded?: true;
  }
}

/** What came of a request; whatever is left out is as the request and its session say. */
export type Outcome = Pick<AuditEntry, 'what' | 'result'> &
  Partial<Pick<AuditEntry, 'code' | 'object' | 'person' | 'programme' | 'onBehalfOf' | 'unlessTeams'>>;

/** Writes down who did, read or tried what. */
@Injectable()
export class Audit {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * Writes the line of a request, before it is answered. Who knows more than the route declares (whose sign-in failed)
   * calls this first; the first line of a request is its only one.
   *
   * @throws as the database does: then nothing is answered that would not be written down
   */
  async record(request: Request, outcome: Outcome): Promise<void> {
    if (request.recorded) return;
    const { acting, declared, via = 'web' } = request;
    const { came } = declared ?? { came: whoIn(undefined) };
    const session = whoIn(request.session);
    const entry: AuditEntry = {
      person: acting?.person ?? session.person ?? came.person,
      programme: acting?.programme ?? session.programme ?? came.programme,
      // Who is in a working group follows from the roles that they hold.
      roles: acting?.roles.flatMap(({ role }) => (role === WORKING_GROUP ? [] : role)) ?? [],
      onBehalfOf: null,
      object: declared?.object ?? null,
      code: null,
      via,
      application: 'api',
      request: z.uuid().parse(request.id),
      ...outcome,
    };
    try {
      // A request may have stepped into another programme meanwhile: its line is written where it came from.
      const { person, programme } = entry;
      await within({ person: person ?? '', programme: programme ?? '' }, () => recordAudit(this.dataSource, entry));
    } catch (error) {
      const { what, result, code } = entry;
      this.log.error({ err: error, request: request.id, what, result, code }, 'a line of the audit was not written');
      throw error;
    }
    request.recorded = true;
  }
}
