import { type DataSource } from 'typeorm';
import { digestOf, digestOfCode } from '../../../libs/identity/sign-in/secrets.js';
import { type Language } from '../../../libs/messages/words/language.js';

/** Somebody who waits for a mail to sign in with. */
export interface Waiting {
  id: string;
  email: string;
  language: Language;
  /** How long (minutes) it can still be used. */
  minutes: number;
  attempts: number;
}

/** The most mails of one claim: people wait for these at their screens. */
const BATCH = 20;

/** Takes requests for a mail in hand, and commits that before anything is sent. */
export async function claimWaiting(dataSource: DataSource): Promise<Waiting[]> {
  const [rows] = await dataSource.query<[Waiting[], number]>(
    `update sign_in_request r set leased_until = clock_timestamp() + interval '1 minute', attempts = attempts + 1
     from person p
     where p.id = r.person and not exists (select from erasure e where e.person = p.id and e.confirmed is not null)
       and r.id in (
       select id from sign_in_request
       where way = 'mail' and sent is null and person is not null and used is null and expires > clock_timestamp()
         and (leased_until is null or leased_until < clock_timestamp())
       order by asked limit $1 for update skip locked)
     returning r.id, p.email, p.language, r.attempts,
       greatest(1, floor(extract(epoch from r.expires - clock_timestamp()) / 60))::integer as minutes`,
    [BATCH],
  );
  return rows;
}

/** Keeps the digests of a mail's secrets; those of one that could not be sent, or was sent twice, are void from then on. */
export async function keepSecrets(
  dataSource: DataSource,
  { id, link, code }: { id: string; link: string; code: string },
): Promise<void> {
  await dataSource.query(`update sign_in_request set link = $2, code = $3 where id = $1`, [
    id,
    digestOf(link),
    digestOfCode({ request: id, code }),
  ]);
}

/** Records that the mail server took it. */
export async function noteSent(dataSource: DataSource, { id }: Waiting): Promise<void> {
  await dataSource.query(`update sign_in_request set sent = clock_timestamp(), leased_until = null where id = $1`, [
    id,
  ]);
}

/** Puts it back for a moment: 5, 10, 15 … seconds, as long as it could still be used. */
export async function tryLater(dataSource: DataSource, { id }: Waiting): Promise<void> {
  await dataSource.query(
    `update sign_in_request set leased_until = clock_timestamp() + interval '5 seconds' * attempts where id = $1`,
    [id],
  );
}
