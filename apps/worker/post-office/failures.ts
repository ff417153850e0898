import { type DataSource } from 'typeorm';
import { closeIfDone, lockMessages } from './closing.js';
import { type LeasedLetter } from './leases.js';
import { type SendingFault } from './faults.js';

/** A letter that could not be sent. */
export interface Failed {
  letter: LeasedLetter;
  fault: SendingFault;
}

/**
 * Puts letters back for later: after 1, 4, 9 … minutes, at most an hour, and for three days from the first attempt. What
 * the server refused for good, or was tried for three days, is given up on: an administrator sees it and can send it
 * again. An address that the server does not know is noted with its person.
 */
export async function putBack(
  dataSource: DataSource,
  { failed, holder }: { failed: Failed[]; holder: string },
): Promise<void> {
  const rows = failed.map(({ letter: { message, person }, fault: { kind, code } }) => ({
    message: message.id,
    person: person.person,
    email: person.email,
    fault: kind,
    code,
    final: kind === 'refused' || kind === 'no-such-address',
  }));
  const messages = [...new Set(rows.map(({ message }) => message))];
  await dataSource.transaction(async (manager) => {
    await lockMessages(manager, messages);
    await manager.query(PUT_BACK, [JSON.stringify(rows), holder]);
    await closeIfDone(manager, messages);
    await manager.query(BOUNCING, [JSON.stringify(rows)]);
  });
}

/** Lets everything go at once that waits because the mail server was away: it is back. */
export async function goOn(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `update letter set next_try = clock_timestamp()
     where state = 'waiting' and held_by is null and fault = 'server-away' and next_try > clock_timestamp()`,
  );
}

const PUT_BACK = `
update letter l set fault = w.fault, fault_code = w.code, held_by = null,
  state = case when w.final or l.first_tried < clock_timestamp() - interval '3 days' then 'given-up' else 'waiting' end,
  next_try = clock_timestamp() + least(interval '1 minute' * l.attempts * l.attempts, interval '1 hour')
from jsonb_to_recordset($1::jsonb) as w(message uuid, person text, fault text, code text, final boolean)
where l.message = w.message and l.person = w.person and l.state = 'waiting' and l.held_by = $2`;

const BOUNCING = `
update person p set bouncing_since = clock_timestamp()
from jsonb_to_recordset($1::jsonb) as w(person text, email text, fault text)
where w.fault = 'no-such-address' and p.id = w.person and p.email = w.email and p.bouncing_since is null`;
