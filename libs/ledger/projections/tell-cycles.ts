import { type EntityManager } from 'typeorm';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';

/** Puts a command into the inbox of every open cycle of a programme, once for the event that it follows from. */
export async function tellCycles(
  manager: EntityManager,
  { process, programme, seq }: Recorded<unknown>,
  command: Message,
): Promise<void> {
  await manager.query(tell(OPEN_CYCLES), [process, programme, seq, JSON.stringify(command)]);
}

/** The same to every process that asks something of somebody, itself and closed ones included: who is told may be others. */
export async function tellWhoAsks(
  manager: EntityManager,
  { process, programme, seq }: Recorded<unknown>,
  command: Message,
): Promise<void> {
  const asking = `(${OPEN_CYCLES}) or exists (select from ask a where a.process = p.id)`;
  await manager.query(tell(asking), [process, programme, seq, JSON.stringify(command)]);
}

const OPEN_CYCLES = `p.kind = 'cycle' and not p.closed`;

const tell = (to: string): string => `
with told as (
  insert into command (id, process, programme, body, via, sender, idempotency_key)
  select gen_random_uuid(), p.id, p.programme, $4, 'process', $1, p.id || '.' || $3::integer
  from process p where p.programme = $2 and p.seq > 0 and (${to})
  on conflict on constraint command_once_per_sender do nothing
  returning process)
select count(pg_notify('inbox', process)) from told`;
