import { type EntityManager } from 'typeorm';

/**
 * Takes messages in hand, in one order, before their letters change: of two who change the last two letters of a message,
 * the second sees what the first did, and closes it.
 */
export async function lockMessages(manager: EntityManager, messages: string[]): Promise<void> {
  await manager.query(`select from message where id = any($1) order by id for no key update`, [messages]);
}

/** Closes those of these messages of which no letter waits any more: undelivered when one was given up
 * on, sent when all arrived, and else for nobody. */
export async function closeIfDone(manager: EntityManager, messages: string[]): Promise<void> {
  if (messages.length === 0) return;
  await manager.query(
    `update message m set status = ${whatCameOfIt}
     where m.id = any($1) and m.status in ('addressed', 'undelivered') and ${isDone}`,
    [messages],
  );
}

/** Notes of messages that somebody heard of them, and closes those that are done with it. */
export async function noteTold(manager: EntityManager, messages: string[]): Promise<void> {
  await manager.query(
    `update message m set told = coalesce(m.told, clock_timestamp()),
       status = case when m.status in ('addressed', 'undelivered') and ${isDone} then ${whatCameOfIt} else m.status end
     where m.id = any($1) and (m.told is null or ${isDone})`,
    [messages],
  );
}

const isDone = `not exists (select from letter l where l.message = m.id and l.state in ('waiting', 'bundled'))`;

const whatCameOfIt = `case
  when exists (select from letter l where l.message = m.id) then 'undelivered'
  when exists (select from delivery d where d.message = m.id) then 'sent'
  else 'nobody' end`;
