import { type EntityManager } from 'typeorm';
import { type Turn } from '../../engine/turn.js';

/** Remembers of which other processes a turn's decisions knew, so that these can be told when the facts change. */
export async function storeReliance(manager: EntityManager, programme: string, turn: Turn): Promise<void> {
  const relied = turn.events.flatMap(({ process, knew }) =>
    Object.keys(knew).map((reliedOn) => ({ process, reliedOn })),
  );
  if (relied.length === 0) return;
  await manager.query(
    `insert into reliance (process, relied_on, programme)
     select r.process, r."reliedOn", $2 from jsonb_to_recordset($1::jsonb) as r(process text, "reliedOn" text)
     on conflict do nothing`,
    [JSON.stringify(relied), programme],
  );
}

/** Puts each announcement into the inbox of every process that relied on this one. */
export async function announce(manager: EntityManager, process: string, turn: Turn): Promise<void> {
  for (const [place, announcement] of turn.announcements.entries()) {
    await manager.query(
      `with told as (
         insert into command (id, process, programme, body, via, sender, idempotency_key)
         select gen_random_uuid(), process, programme, $2, 'process', $1, process || '.' || $3
         from reliance where relied_on = $1
         on conflict on constraint command_once_per_sender do nothing
         returning process)
       select count(pg_notify('inbox', process)) from told`,
      [process, JSON.stringify(announcement), `announced.${turn.seq}.${place}`],
    );
  }
}

/**
 * Lets every open process of the programme that looks around look again, because a process that they see there changed.
 * In one statement, however many there are.
 */
export async function letLookAgain(
  manager: EntityManager,
  changed: { process: string; programme: string; seq: number; kinds: string[] },
): Promise<void> {
  const { process, programme, seq, kinds } = changed;
  await manager.query(
    `with told as (
       insert into command (id, process, programme, body, via, sender, idempotency_key)
       select gen_random_uuid(), id, programme, '{"type":"refresh"}', 'process', $1, 'look.' || $3::text || '.' || id
       from process where programme = $2 and kind = any($4) and not closed and seq > 0 and id <> $1
       on conflict on constraint command_once_per_sender do nothing
       returning process)
     select count(pg_notify('inbox', process)) from told`,
    [process, programme, seq, kinds],
  );
}
