import { type DataSource, type EntityManager } from 'typeorm';
import { messageColumns, type DueMessage } from '../due-message.js';
import { type LeasedLetter } from '../leases.js';
import { stillAddressed } from '../still-addressed.js';
import { type DueDigest } from './due-digests.js';

/** The most messages that one digest holds; what is left over goes in the next. */
const MOST = 50;

/**
 * Freezes a digest: a message of its own, told at once, and bound to it the letters that it holds. From then on it is sent
 * like any other letter, and whatever happens on the way it tells the same things
 * (docs/decisions/0024-a-digest-freezes-what-it-tells.md).
 *
 * @returns how many letters it holds; none where somebody else froze them meanwhile, or nothing is left to tell
 */
export async function freezeDigest(dataSource: DataSource, digest: DueDigest): Promise<number> {
  const bundled = await readBundled(dataSource.manager, digest);
  // Roles change hands while letters wait: whoever holds one by now gets a letter instead.
  const letters = await stillAddressed(dataSource, bundled);
  if (letters.length === 0) return 0;
  return dataSource.transaction(async (manager) => {
    const held = await manager.query<{ message: string }[]>(HELD, [
      letters.map(({ message }) => message.id),
      digest.person,
    ]);
    if (held.length === 0) return 0;
    const [made] = await manager.query<{ id: string }[]>(DIGEST, [
      digest.programme,
      `digest:${digest.way}.${digest.person}`,
      JSON.stringify([{ role: 'reader', person: digest.person }]),
      held[0]?.message,
    ]);
    // Another post office makes one at this moment: that one goes out first.
    if (!made) return 0;
    await manager.query(`update letter set bundled_in = $1 where person = $2 and message = any($3)`, [
      made.id,
      digest.person,
      held.map(({ message }) => message),
    ]);
    return held.length;
  });
}

/** Letters that wait for somebody's digest; of what is done or was moved meanwhile, none. */
async function readBundled(
  manager: EntityManager,
  { programme, person }: Pick<DueDigest, 'programme' | 'person'>,
): Promise<LeasedLetter[]> {
  await manager.query(DONE, [programme, person]);
  const rows = await manager.query<(DueMessage & Omit<LeasedLetter['person'], 'person'>)[]>(BUNDLED, [
    programme,
    person,
    MOST,
  ]);
  return rows.map(({ email, language, role, team, ...message }) => ({
    message,
    person: { person, email, language, role, team },
    attempt: 0,
    age: Number.POSITIVE_INFINITY,
  }));
}

const DONE = `
delete from letter l using message m
where m.id = l.message and m.status = 'withdrawn' and l.programme = $1 and l.person = $2 and l.state = 'bundled'
  and l.bundled_in is null`;

const BUNDLED = `
select ${messageColumns}, s.email, s.language, l.role, l.team
from letter l join message m on m.id = l.message join process p on p.id = m.process join person s on s.id = l.person
where l.programme = $1 and l.person = $2 and l.state = 'bundled' and l.bundled_in is null
  and l.next_try <= clock_timestamp() and m.status = 'addressed' and s.email is not null
order by m.due desc limit $3`;

const HELD = `
select l.message from letter l join message m on m.id = l.message
where l.message = any($1) and l.person = $2 and l.state = 'bundled' and l.bundled_in is null and m.status = 'addressed'
order by l.message for update of l skip locked`;

// The programme's own process, or else that of something it tells: a message is always about one.
const DIGEST = `
insert into message (process, programme, what, step, occurrence, due, until, who)
select p.id, g.id, $2, 'at-once',
  (select coalesce(max(d.occurrence), 0) + 1 from message d where d.process = p.id and d.what = $2 and d.step = 'at-once'),
  clock_timestamp(), m.until, $3::jsonb
from programme g, message m, process p where g.id = $1 and m.id = $4 and p.id = coalesce(g.process, m.process)
on conflict on constraint message_once do nothing
returning id`;
