import { type EntityManager } from 'typeorm';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { EventRow } from '../../persistence/entities/event.entity.js';

/** All events of a process, in order. */
export async function readEvents(manager: EntityManager, process: string): Promise<Recorded<Message>[]> {
  const rows = await manager.find(EventRow, { where: { process }, order: { seq: 'asc' } });
  return rows.map(recordedOf);
}

/** An event as the rules know it. */
export function recordedOf(row: EventRow): Recorded<Message> {
  return {
    process: row.process,
    seq: row.seq,
    programme: row.programme,
    rulesVersion: row.rulesVersion,
    actor: row.actor,
    onBehalfOf: row.onBehalfOf,
    via: row.via,
    happened: row.happened,
    recorded: row.recorded.toISOString(),
    knew: row.knew,
    event: row.body,
  };
}
