import { type DataSource } from 'typeorm';
import { type Addressee } from '../../../libs/engine/rules.js';

/** A message that this post office has in hand for a while. */
export interface Claimed {
  id: string;
  programme: string;
  process: string;
  workpackage: string | null;
  what: string;
  step: string;
  occurrence: number;
  due: Date;
  until: Date;
  who: Addressee[];
  attempts: number;
}

/** The most messages of one claim. */
const BATCH = 50;

/** Takes messages that are due in hand, and commits that before anything is sent: a lease holds up nobody when it dies. */
export async function claimDue(dataSource: DataSource): Promise<Claimed[]> {
  const [rows] = await dataSource.query<[Claimed[], number]>(
    `update message m set leased_until = clock_timestamp() + interval '1 minute', attempts = attempts + 1
     from process p
     where p.id = m.process and m.id in (
       select id from message
       where status = 'planned' and due <= clock_timestamp()
         and (leased_until is null or leased_until < clock_timestamp())
       order by due limit $1 for update skip locked)
     returning m.id, m.programme, m.process, p.workpackage, m.what, m.step, m.occurrence, m.due, m.until, m.who,
       m.attempts`,
    [BATCH],
  );
  return rows;
}

/** Records that the mail server took a message for a person. */
export async function delivered(dataSource: DataSource, message: Claimed, person: string): Promise<void> {
  await dataSource.query(
    `insert into delivery (message, person, programme, process) values ($1, $2, $3, $4) on conflict do nothing`,
    [message.id, person, message.programme, message.process],
  );
}

/** Closes a message: everybody has it, or nobody holds the role that it is for. */
export async function finish(dataSource: DataSource, message: Claimed, status: 'sent' | 'nobody'): Promise<void> {
  await dataSource.query(
    `update message set status = $2, leased_until = null, fault = null where id = $1 and status = 'planned'`,
    [message.id, status],
  );
}

/** Puts a message back for later: after 1, 4, 9 … minutes, at most an hour. */
export async function failedToSend(dataSource: DataSource, message: Claimed, fault: string): Promise<void> {
  await dataSource.query(
    `update message set fault = $2,
       leased_until = clock_timestamp() + least(interval '1 minute' * attempts * attempts, interval '1 hour')
     where id = $1`,
    [message.id, fault],
  );
}
