import { type DataSource } from 'typeorm';

/**
 * Forgets an account: name, address, former names, and every way to sign in, in one transaction, so that nobody is let in
 * halfway. The id stays, since events, roles and the audit refer to it.
 */
export async function forgetAccount(dataSource: DataSource, person: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const statement of ACCOUNT) await manager.query(statement, [person]);
  });
}

/** Forgets what was typed about somebody, and what else may hold a word of theirs. Digests and events stay. */
export async function forgetTexts(dataSource: DataSource, person: string): Promise<void> {
  for (const statement of TEXTS) await dataSource.query(statement, [person]);
}

/**
 * Forgets what came in about people who were erased before: a text that was marked late, or a session that was being begun
 * at that moment.
 */
export async function forgetStray(dataSource: DataSource): Promise<void> {
  for (const statement of STRAY) await dataSource.query(statement);
}

// The person first: whoever corrects their name at this moment waits for that row, and then finds nobody to correct.
const ACCOUNT = [
  `with theirs as (select id, email from person where id = $1 for update), gone as (
     delete from address_change where person = $1 or email in (select email from theirs))
   update person set name = '', email = null, erased = coalesce(erased, clock_timestamp())
   where id in (select id from theirs)`,
  `delete from former_name where noun = 'person' and id = $1`,
  `delete from sign_in_identity where person = $1`,
  `delete from sign_in_request where person = $1
     or address in (select address from sign_in_request where person = $1)`,
  `delete from api_token where person = $1`,
  `delete from mail_link where person = $1`,
  `delete from calendar_feed where person = $1`,
  `delete from session where person = $1`,
  `delete from visit where person = $1`,
];

// Without its salt, a digest does not even tell whether a guess is right; what was locked holds the digest, and still fits.
// A key is chosen by whoever sends; with its sender gone, it is only ever needed to differ.
const TEXTS = [
  `update text set body = null, salt = '' where about_person = $1 and body is not null`,
  `update command c set idempotency_key = 'erased.' || c.id from membership m
     where m.person = $1 and c.programme = m.programme and c.sender = $1 and c.idempotency_key <> 'erased.' || c.id`,
  `update message set status = 'withdrawn' where status in ('planned', 'addressed')
     and who @> jsonb_build_array(jsonb_build_object('person', $1::text)) and jsonb_array_length(who) = 1`,
  `update message set status = 'withdrawn' where status in ('planned', 'addressed') and step = 'at-once'
     and who @> jsonb_build_array(jsonb_build_object('person', $1::text))`,
  `delete from letter where person = $1`,
  `delete from message_choice where person = $1`,
  `delete from quiet_days where person = $1`,
];

const GONE = `(select id from person where erased is not null)`;

const STRAY = [
  `delete from quiet_days where person in ${GONE}`,
  `update text set body = null, salt = '' where body is not null and about_person in ${GONE}`,
  ...[
    ...['sign_in_identity', 'sign_in_request', 'address_change', 'session'],
    ...['mail_link', 'calendar_feed', 'message_choice'],
  ].map((table) => `delete from ${table} where person in ${GONE}`),
];
