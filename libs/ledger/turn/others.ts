import { type EntityManager } from 'typeorm';
import { type Known } from '../../engine/context.js';
import { type AnyRules } from '../../engine/rules.js';
import { type Waiting } from '../../engine/turn.js';

/** The other processes that decisions about these commands must know of, read without locking; of this programme only. */
export async function readOthers(
  manager: EntityManager,
  asked: { rules: AnyRules; waiting: Waiting[]; programme: string },
): Promise<Partial<Record<string, Known>>> {
  const ids = [...new Set(asked.waiting.flatMap(({ command }) => asked.rules.needs(command)))];
  if (ids.length === 0) return {};
  const rows = await manager.query<{ id: string; seq: number; state: unknown; closed: boolean }[]>(
    `select id, seq, state, closed from process where id = any($1) and programme = $2 and seq > 0`,
    [ids, asked.programme],
  );
  return Object.fromEntries(rows.map(({ id, seq, state, closed }) => [id, { seq, state, closed }]));
}
