import { type DataSource } from 'typeorm';
import { type AuditResult, type AuditVia } from '../persistence/entities/audit-line.entity.js';
import { prepared } from '../persistence/prepared.js';

/** What is written down of a request (NEN 7513): ids and codes only. PostgreSQL refuses whatever is neither. */
export interface AuditEntry {
  programme: string | null;
  person: string | null;
  /** The roles held at this moment, as codes. */
  roles: string[];
  onBehalfOf: string | null;
  what: string;
  object: { kind: string | null; id: string } | null;
  result: AuditResult;
  code: string | null;
  via: AuditVia;
  application: 'api' | 'worker';
  /** The request's id: a UUID. */
  request: string;
  /** Not written at all when the object is a cycle in which one of these teams takes part. */
  unlessTeams?: string[];
}

/**
 * Writes a line of the audit, in one statement. What names an object that is not there is written without it; where it
 * says that nothing was found, it is not written.
 */
export async function recordAudit(dataSource: DataSource, entry: AuditEntry): Promise<void> {
  await prepared(dataSource, RECORD, [
    entry.programme,
    entry.person,
    [...new Set(entry.roles)].sort(),
    entry.onBehalfOf,
    entry.what,
    entry.object?.kind,
    entry.object?.id,
    entry.result,
    entry.code,
    entry.via,
    entry.application,
    entry.request,
    entry.unlessTeams ?? [],
  ]);
}

const RECORD = {
  name: 'audit',
  text: `insert into audit (programme, person, roles, on_behalf_of, what, object_kind, object, result, code, via,
    application, request)
  select $1::text, $2::text, $3::text[], $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text,
    $11::text, $12::uuid
  where not exists (select from cycle_team where cycle = $7 and team = any($13::text[]))`,
};
