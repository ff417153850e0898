import { type DataSource } from 'typeorm';
import { isReachable } from './addresses.js';
import { messageColumns, type DueMessage, type ToTell } from './due-message.js';

/** A letter that this post office has in hand for a while. */
export interface LeasedLetter extends ToTell {
  /** Which attempt this is, from 1. */
  attempt: number;
  /** How long (ms) it has waited since it was made. */
  age: number;
}

/** How long (ms) a lease lasts: whoever has not begun to send a letter by half of it leaves it to others. */
export const LEASE = 120_000;

interface Row extends DueMessage {
  taken: boolean;
  person: string;
  email: string;
  language: 'nl' | 'en';
  role: string;
  team: string | null;
  attempt: number;
  age: number;
}

/**
 * Takes letters in hand that may go, and commits that before any is sent: who dies holds up nobody for longer than a lease.
 * Letters about something that is done or was moved meanwhile, or to somebody who is gone, are removed instead.
 *
 * @returns the letters, and how many were looked at: when it is none, there are no more
 */
export async function leaseLetters(
  dataSource: DataSource,
  { most, holder }: { most: number; holder: string },
): Promise<{ letters: LeasedLetter[]; looked: number }> {
  const rows = await dataSource.query<Row[]>(LEASE_LETTERS, [most, LEASE, holder]);
  const letters = rows
    .filter(({ taken }) => taken)
    .map(({ taken: _, person, email, language, role, team, attempt, age, ...message }) => ({
      message,
      person: { person, email, language, role, team },
      attempt,
      age,
    }));
  return { letters, looked: rows.length };
}

/** Leaves letters that were not tried to others, at once. */
export async function leaveToOthers(
  dataSource: DataSource,
  { letters, holder }: { letters: ToTell[]; holder: string },
): Promise<void> {
  await dataSource.query(
    `update letter l set next_try = clock_timestamp(), held_by = null, attempts = attempts - 1,
       first_tried = case when attempts > 1 then first_tried end
     from unnest($1::uuid[], $2::text[]) as w(message, person)
     where l.message = w.message and l.person = w.person and l.state = 'waiting' and l.held_by = $3`,
    [...pairsOf(letters), holder],
  );
}

/** Letters as two lists side by side: their messages and their persons. */
export function pairsOf(letters: ToTell[]): [string[], string[]] {
  return [letters.map(({ message }) => message.id), letters.map(({ person }) => person.person)];
}

const LEASE_LETTERS = `
with next as (
  select l.message, l.person from letter l
  where l.state = 'waiting' and l.next_try <= clock_timestamp()
  order by l.next_try limit $1 for update skip locked
), looked as (
  select n.message, n.person, m.status in ('planned', 'withdrawn') or not (${isReachable}) as void
  from next n join message m on m.id = n.message join person p on p.id = n.person
), removed as (
  delete from letter l using looked k where k.void and l.message = k.message and l.person = k.person
), taken as (
  update letter l set next_try = clock_timestamp() + $2 * interval '1 millisecond', attempts = attempts + 1,
    held_by = $3, first_tried = coalesce(first_tried, clock_timestamp())
  from looked k where not k.void and l.message = k.message and l.person = k.person
  returning l.message, l.person, l.role, l.team, l.attempts as attempt,
    (extract(epoch from clock_timestamp() - l.made) * 1000)::double precision as age
)
select t.message is not null as taken, ${messageColumns}, n.person, s.email, s.language, t.role, t.team, t.attempt, t.age
from next n join message m on m.id = n.message join process p on p.id = m.process join person s on s.id = n.person
left join taken t on t.message = n.message and t.person = n.person`;
