import { type DataSource } from 'typeorm';
import { digestOf, digestOfCode } from '../../../libs/identity/sign-in/secrets.js';
import { type Language } from '../../../libs/messages/words/language.js';

/** A change of an address of which somebody is still to be told. */
export interface WaitingChange {
  id: string;
  /** The address that is asked for, the present one, and after the change the one of before. */
  email: string;
  present: string;
  former: string | null;
  language: Language;
  /** How long (minutes) it can still be confirmed. */
  minutes: number;
  /** Whether somebody else has that address. */
  taken: boolean;
  /** Which mails are still to go: to the address that is asked for, and to the present one. */
  unsent: boolean;
  unnoted: boolean;
  attempts: number;
}

/** Which of a change's mails went out, and is not to go again. */
export type MailOfChange = 'sent' | 'noted' | 'former';

const BATCH = 20;

/** SQL: that a change can still be confirmed. */
const OPEN = `used is null and expires > clock_timestamp()`;

/**
 * Takes changes in hand of which a mail is still to go, and commits that before anything is sent. Who is on their way out
 * hears of nothing any more, whether they asked or have the address that was asked for.
 */
export async function claimChanges(dataSource: DataSource): Promise<WaitingChange[]> {
  const [rows] = await dataSource.query<[WaitingChange[], number]>(
    `update address_change c set leased_until = clock_timestamp() + interval '1 minute', attempts = attempts + 1
     from person p
     where p.id = c.person and not exists (
       select from erasure e join person h on h.id = e.person
       where e.confirmed is not null and (h.id = p.id or h.email = c.email))
       and c.id in (
       select id from address_change
       where (((sent is null or noted is null) and ${OPEN}) or former is not null)
         and (leased_until is null or leased_until < clock_timestamp())
       order by asked limit $1 for update skip locked)
     returning c.id, c.email, p.email as present, c.former, p.language, c.attempts,
       exists (select from person o where o.email = c.email) as taken,
       c.sent is null and ${OPEN} as unsent, c.noted is null and ${OPEN} as unnoted,
       greatest(1, floor(extract(epoch from c.expires - clock_timestamp()) / 60))::integer as minutes`,
    [BATCH],
  );
  return rows;
}

/** Keeps the digests of a mail's secrets; those of one that could not be sent, or was sent twice, are void from then on. */
export async function keepSecretsOfChange(
  dataSource: DataSource,
  { id, link, code }: { id: string; link: string; code: string },
): Promise<void> {
  await dataSource.query(`update address_change set link = $2, code = $3 where id = $1`, [
    id,
    digestOf(link),
    digestOfCode({ request: id, code }),
  ]);
}

/** Records that a mail went out, or that its address takes none. */
export async function noteMailOfChange(dataSource: DataSource, id: string, mail: MailOfChange): Promise<void> {
  await dataSource.query(`update address_change set ${SENT[mail]} where id = $1`, [id]);
}

/** Puts it back for a moment, if something is left to send. */
export async function putChangeBack(dataSource: DataSource, id: string): Promise<void> {
  await dataSource.query(
    `update address_change set leased_until = clock_timestamp() + interval '5 seconds' * attempts where id = $1`,
    [id],
  );
}

/** Lets go of a change all of whose mails went out; what is confirmed later is told at once. */
export async function letChangeGo(dataSource: DataSource, id: string): Promise<void> {
  await dataSource.query(`update address_change set leased_until = null where id = $1`, [id]);
}

const SENT: Record<MailOfChange, string> = {
  sent: 'sent = clock_timestamp()',
  noted: 'noted = clock_timestamp()',
  former: 'former = null',
};
