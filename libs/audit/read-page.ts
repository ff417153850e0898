import { type DataSource } from 'typeorm';
import { type AuditResult, type AuditVia } from '../persistence/entities/audit-line.entity.js';

/** A line of the audit of a programme, as it may be read by the programme's own people. */
export interface ReadLine {
  id: string;
  instant: Date;
  person: string | null;
  roles: string[];
  on_behalf_of: string | null;
  what: string;
  object_kind: string | null;
  object: string | null;
  result: AuditResult;
  code: string | null;
  via: AuditVia;
  request: string;
}

/** The lines of a programme before one of them (all, without), the newest first; at most so many. */
export function readPage(
  dataSource: DataSource,
  asked: { programme: string; before?: number | undefined; most: number },
): Promise<ReadLine[]> {
  const { programme, before = Number.MAX_SAFE_INTEGER, most } = asked;
  return dataSource.query<ReadLine[]>(
    `select id, instant, person, roles, on_behalf_of, what, object_kind, object, result, code, via, request
     from audit_page($1, $2, $3)`,
    [programme, before, most],
  );
}
