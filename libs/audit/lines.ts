import { createHash, type Hash } from 'node:crypto';
import { type EntityManager } from 'typeorm';

/** A line of the audit as it is sealed: every column in order, as PostgreSQL shows it. */
export interface SealedLine {
  id: number;
  instant: string;
  /** Everything else, in the order of the columns. */
  rest: unknown[];
}

/** The most lines that are read at once, and so the most in a batch. */
export const MOST_LINES = 1_000;

/** The lines after one id and up to another, by id; at most so many. */
export async function readLines(
  manager: EntityManager,
  asked: { after: number; upto: number; most?: number },
): Promise<SealedLine[]> {
  const rows = await manager.query<{ id: string; instant: string; rest: unknown[] }[]>(LINES, [
    asked.after,
    asked.upto,
    asked.most ?? MOST_LINES,
  ]);
  return rows.map(({ id, instant, rest }) => ({ id: Number(id), instant, rest }));
}

/** SHA-256 (hex) over lines in order: each as canonical JSON, on a line of its own. */
export function digestOf(lines: SealedLine[]): string {
  return lines.reduce(added, createHash('sha256')).digest('hex');
}

/** One text for one line: an array, so that no order of keys matters. */
function added(hash: Hash, { id, instant, rest }: SealedLine): Hash {
  return hash.update(JSON.stringify([id, instant, ...rest])).update('\n');
}

// An instant as text: whatever somebody may have put there can be read.
const LINES = `
select id, to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as instant,
  jsonb_build_array(programme, person, to_jsonb(roles), on_behalf_of, what, object_kind, object, result, code, via,
    application, request) as rest
from audit_rows($1, $2, $3)`;
