import { type DataSource } from 'typeorm';
import { digestOf, digestOfCode, isSame } from '../../../libs/identity/sign-in/secrets.js';

/** How many sign-ins may be begun within an hour: for one address, and from one network (an office, a train). */
export const MOST = { address: 5, network: 200 } as const;

/** How many codes may be tried for one request; after that it is void. */
export const MOST_TRIES = 5;

/** A sign-in as somebody begins it. Whatever could be led back to them is a digest already. */
export interface Begun {
  way: 'mail' | 'oidc';
  browser: string;
  network: string;
  /** For a mail: the address, and a digest of it. */
  address?: { email: string; digest: string };
  remember: boolean;
  minutes: number;
}

/**
 * Writes down that a sign-in was begun, by one statement whether or not somebody has the address. Those who begin for one
 * address or from one network take turns, so that no crowd is counted as one.
 *
 * @returns whether it was; not when too many were begun within the hour
 */
export async function beginRequest(dataSource: DataSource, begun: Begun): Promise<boolean> {
  const { way, browser, network, address, remember, minutes } = begun;
  return dataSource.transaction(async (manager) => {
    for (const turn of [network, ...(address ? [address.digest] : [])]) {
      await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [turn]);
    }
    const rows = await manager.query<unknown[]>(BEGIN, [
      ...[way, browser, network, address?.digest ?? null, remember, minutes],
      ...[address?.email ?? null, MOST.network, MOST.address],
    ]);
    return rows.length > 0;
  });
}

const BEGIN = `insert into sign_in_request (way, browser, network, address, remember, expires, person)
  select $1, $2, $3, $4, $5, clock_timestamp() + make_interval(mins => $6), person_with_address($7)
  from (select count(*) filter (where network = $3) as from_network, count(*) filter (where address = $4) as for_address
    from sign_in_request
    where asked > clock_timestamp() - interval '1 hour' and (network = $3 or address = $4)) counted
  where counted.from_network < $8 and counted.for_address < $9
  returning pg_notify('sign_in', 'asked')`;

/** SQL: that a request can still be used. */
const OPEN = `used is null and expires > clock_timestamp() and tries < ${MOST_TRIES}`;

/** Whether the link of a mail can still be used; looking changes nothing. */
export async function isLinkOpen(dataSource: DataSource, link: string): Promise<boolean> {
  const rows = await dataSource.query<unknown[]>(`select from sign_in_request where link = $1 and ${OPEN}`, [
    digestOf(link),
  ]);
  return rows.length > 0;
}

/** Uses a request by the link of its mail, once. @returns whose it is; undefined for a late, used or unknown one */
export async function useLink(dataSource: DataSource, link: string): Promise<string | undefined> {
  const [rows] = await dataSource.query<[{ person: string }[], number]>(
    `update sign_in_request set used = clock_timestamp() where link = $1 and ${OPEN} and person is not null
     returning person`,
    [digestOf(link)],
  );
  return rows[0]?.person;
}

/** What came of trying a code. */
export type Tried = { outcome: 'signed-in'; person: string } | { outcome: 'wrong' } | { outcome: 'late' };

/**
 * Uses a request by its code, in the browser that keeps its secret. Each try counts before it is looked at, so that many
 * at once are not one. Where nobody has the address there is no code, and every one is wrong.
 */
export async function tryCode(
  dataSource: DataSource,
  { browser, code }: { browser: string; code: string },
): Promise<Tried> {
  const [rows] = await dataSource.query<[{ id: string; code: string | null; tries: number }[], number]>(
    `update sign_in_request set tries = tries + 1 where browser = $1 and way = 'mail' and ${OPEN}
     returning id, code, tries`,
    [digestOf(browser)],
  );
  const [request] = rows;
  if (!request) return { outcome: 'late' };
  const isRight = isSame(digestOfCode({ request: request.id, code }), request.code ?? '');
  if (!isRight) return { outcome: request.tries < MOST_TRIES ? 'wrong' : 'late' };
  const [used] = await dataSource.query<[{ person: string | null }[], number]>(
    `update sign_in_request set used = clock_timestamp() where id = $1 and used is null returning person`,
    [request.id],
  );
  const person = used[0]?.person;
  return person == null ? { outcome: 'late' } : { outcome: 'signed-in', person };
}

/** Uses a sign-in at a provider, once, in the browser that began it. @returns undefined for a late or used one */
export async function useProvider(dataSource: DataSource, browser: string): Promise<{ remember: boolean } | undefined> {
  const [rows] = await dataSource.query<[{ remember: boolean }[], number]>(
    `update sign_in_request set used = clock_timestamp() where browser = $1 and way = 'oidc' and ${OPEN}
     returning remember`,
    [digestOf(browser)],
  );
  return rows[0];
}

/** Voids whatever mails somebody still has to sign in with: one of them was used. */
export async function voidOthers(dataSource: DataSource, person: string): Promise<void> {
  await dataSource.query(
    `update sign_in_request set used = clock_timestamp() where person = $1 and way = 'mail' and used is null`,
    [person],
  );
}
