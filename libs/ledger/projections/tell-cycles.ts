import { type EntityManager } from 'typeorm';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';

/** Puts a command into the inbox of every open cycle of a programme, once for the event that it follows from. */
export async function tellCycles(
  manager: EntityManager,
  { process, programme, seq }: Recorded<unknown>,
  command: Message,
): Promise<void> {
  await manager.query(TELL, [process, programme, seq, JSON.stringify(command)]);
}

const TELL = `
with told as (
  insert into command (id, process, programme, body, via, sender, idempotency_key)
  select gen_random_uuid(), p.id, p.programme, $4, 'process', $1, p.id || '.' || $3::integer
  from process p where p.programme = $2 and p.kind = 'cycle' and not p.closed and p.seq > 0
  on conflict on constraint command_once_per_sender do nothing
  returning process)
select count(pg_notify('inbox', process)) from told`;
