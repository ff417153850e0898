import { type DataSource, type EntityManager } from 'typeorm';
import { digestOf, digestOfCode, isSame } from '../../../libs/identity/sign-in/secrets.js';
import { MOST, MOST_TRIES } from '../sign-in/requests.js';

/** SQL: that a change can still be confirmed. */
const OPEN = `used is null and expires > clock_timestamp() and tries < ${MOST_TRIES}`;

/** A change of somebody's address. */
export interface Change {
  id: string;
  person: string;
}

/**
 * Writes down that somebody asks for another address; what they asked for before is over. It makes no difference whether
 * somebody has that address: the mail that goes there does. One person's askings take turns, so that no crowd is counted
 * as one.
 *
 * @returns whether it was; not when it was asked too often within the hour
 */
export async function beginChange(
  dataSource: DataSource,
  { person, email, minutes }: { person: string; email: string; minutes: number },
): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`address-change:${person}`]);
    const [{ count } = { count: 0 }] = await manager.query<{ count: number }[]>(
      `select count(*)::integer as count from address_change
       where person = $1 and asked > clock_timestamp() - interval '1 hour'`,
      [person],
    );
    if (count >= MOST.address) return false;
    await endOpen(manager, person);
    await manager.query(
      `with asked as (
         insert into address_change (person, email, expires)
         values ($1, $2, clock_timestamp() + make_interval(mins => $3)) returning id)
       select pg_notify('sign_in', 'address') from asked`,
      [person, email, minutes],
    );
    return true;
  });
}

/** Ends what somebody asked for and did not confirm. */
export async function endOpen(manager: EntityManager, person: string): Promise<void> {
  await manager.query(`update address_change set expires = clock_timestamp() where person = $1 and ${OPEN}`, [person]);
}

/** What somebody asked for and can still confirm. */
export async function openChange(
  manager: EntityManager,
  person: string,
): Promise<{ email: string; asked: Date; expires: Date } | undefined> {
  const [open] = await manager.query<{ email: string; asked: Date; expires: Date }[]>(
    `select email, asked, expires from address_change where person = $1 and ${OPEN} order by asked desc limit 1`,
    [person],
  );
  return open;
}

/** Whose change the link of a mail is, while it can be confirmed; looking changes nothing. */
export async function changeOfLink(dataSource: DataSource, link: string): Promise<Change | undefined> {
  const [opened] = await dataSource.query<Change[]>(`select id, person from address_change_opened($1)`, [
    digestOf(link),
  ]);
  return opened;
}

/** What came of trying a code. */
export type TriedCode = { outcome: 'right'; change: Change } | { outcome: 'wrong' } | { outcome: 'late' };

/**
 * Tries the code of the mail that went to the address that somebody asked for. Each try counts before it is looked at.
 * Where somebody has that address there is no code, and every one is wrong.
 */
export async function tryCode(
  dataSource: DataSource,
  { person, code }: { person: string; code: string },
): Promise<TriedCode> {
  const [rows] = await dataSource.query<[{ id: string; code: string | null; tries: number }[], number]>(
    `update address_change set tries = tries + 1 where person = $1 and ${OPEN} returning id, code, tries`,
    [person],
  );
  const [change] = rows;
  if (!change) return { outcome: 'late' };
  const { id, tries } = change;
  if (isSame(digestOfCode({ request: id, code }), change.code ?? '')) {
    return { outcome: 'right', change: { id, person } };
  }
  return { outcome: tries < MOST_TRIES ? 'wrong' : 'late' };
}

/** What came of confirming: the address is theirs, it was too late or used before, or somebody has it meanwhile. */
export type Confirmed = 'changed' | 'late' | 'taken';

/**
 * Gives somebody the address that they asked for, once. The person first, as whoever erases them does. Everywhere else
 * they are signed out, and what was mailed to the address of before works no longer (`leave_address` in the database).
 *
 * @param kept the session that stays, by its cookie's id
 */
export async function confirmChange(
  manager: EntityManager,
  { id, person, kept }: Change & { kept: string | undefined },
): Promise<Confirmed> {
  const [known] = await manager.query<{ email: string }[]>(
    `select email from person where id = $1 and erased is null for update`,
    [person],
  );
  const [used] = await manager.query<[{ email: string }[], number]>(
    `update address_change set used = clock_timestamp(), former = $2
     where id = $1 and used is null and expires > clock_timestamp() returning email`,
    [id, known?.email ?? null],
  );
  const [asked] = used;
  if (!known || !asked) return 'late';
  const [, changed] = await manager.query<[unknown[], number]>(
    `update person set email = $2 where id = $1 and person_with_address($2) is null`,
    [person, asked.email],
  );
  if (changed === 0) return 'taken';
  await manager.query(`delete from session where person = $1 and sid is distinct from $2`, [person, kept ?? null]);
  await manager.query(`select pg_notify('sign_in', 'address')`);
  return 'changed';
}
