import { In, type EntityManager } from 'typeorm';
import { type Message, type Recorded } from '../../engine/event.js';
import { type AnyRules } from '../../engine/rules.js';
import { type Waiting } from '../../engine/turn.js';
import { EventRow } from '../../persistence/entities/event.entity.js';
import { recordedOf } from '../read/events.js';

/** The earlier events of a process that decisions about these commands look up. */
export async function readRecalled(
  manager: EntityManager,
  asked: { rules: AnyRules; waiting: Waiting[]; process: string },
): Promise<Recorded<Message>[]> {
  const seqs = [...new Set(asked.waiting.flatMap(({ command }) => asked.rules.recalls?.(command) ?? []))];
  if (seqs.length === 0) return [];
  const rows = await manager.find(EventRow, { where: { process: asked.process, seq: In(seqs) } });
  return rows.map(recordedOf);
}
