import { type DataSource } from 'typeorm';
import { lockMessages, noteTold } from './closing.js';
import { type ToTell } from './due-message.js';
import { pairsOf } from './leases.js';

/**
 * Records that the mail server took letters: a delivery for each, and for each that a digest held. In one transaction; a
 * message of which no letter waits any more is closed with it.
 */
export async function recordDeliveries(dataSource: DataSource, letters: ToTell[]): Promise<void> {
  const [messages, persons] = pairsOf(letters);
  await dataSource.transaction(async (manager) => {
    const bundled = await manager.query<{ message: string }[]>(
      `select message from letter where bundled_in = any($1)`,
      [messages],
    );
    const all = [...new Set([...messages, ...bundled.map(({ message }) => message)])];
    await lockMessages(manager, all);
    await manager.query(DELIVERED, [messages, persons]);
    await noteTold(manager, all);
    await manager.query(
      `update person p set bouncing_since = null from unnest($1::text[], $2::text[]) as w(person, email)
       where p.id = w.person and p.email = w.email and p.bouncing_since is not null`,
      [persons, letters.map(({ person }) => person.email)],
    );
  });
}

const DELIVERED = `
with arrived as (
  select * from unnest($1::uuid[], $2::text[]) as w(message, person)
), told as (
  select message, person from arrived
  union select l.message, l.person from arrived a join letter l on l.bundled_in = a.message and l.person = a.person
), gone as (
  delete from letter l using told t where l.message = t.message and l.person = t.person
  returning l.message, l.person, l.programme, l.process, l.role, l.team
)
insert into delivery (message, person, programme, process, role, team)
select message, person, programme, process, role, team from gone
on conflict do nothing`;
