import { type EntityManager } from 'typeorm';
import { type Message, type Recorded } from '../../engine/event.js';
import { type AnyRules } from '../../engine/rules.js';
import { type Waiting } from '../../engine/turn.js';
import { EventRow } from '../../persistence/entities/event.entity.js';
import { recordedOf } from '../read/events.js';

/**
 * The earlier events of a process that decisions about these commands look up, and those that put them right: whoever
 * names a correction means the line that it is about.
 */
export async function readRecalled(
  manager: EntityManager,
  asked: { rules: AnyRules; waiting: Waiting[]; process: string },
): Promise<Recorded<Message>[]> {
  const seqs = [...new Set(asked.waiting.flatMap(({ command }) => asked.rules.recalls?.(command) ?? []))];
  if (seqs.length === 0) return [];
  const rows = await manager
    .createQueryBuilder(EventRow, 'e')
    .where('e.process = :process', { process: asked.process })
    .andWhere(
      `(e.seq = any(:seqs) or exists (
         select from event named where named.process = :process and named.seq = any(:seqs)
           and coalesce((named.body ->> 'line')::integer, named.seq) in (e.seq, (e.body ->> 'line')::integer)))`,
      { seqs },
    )
    .orderBy('e.seq')
    .getMany();
  return rows.map(recordedOf);
}
