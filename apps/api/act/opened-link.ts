import { type DataSource } from 'typeorm';
import { v5 } from 'uuid';
import { type Act } from '../../../libs/domain/mail-link/acts.js';
import { digestOf } from '../../../libs/identity/sign-in/secrets.js';
import { fieldOf } from '../rights/command-in.js';
import { type MailLink } from '../../../libs/persistence/entities/mail-link.entity.js';

/** What a secret of a mail's link looks like; anything else is not looked for. */
export const SECRET = /^[\w-]{43}$/;

/** Makes keys of commands from links, so that what is pressed twice is sent once. */
const KEYS = '0d9d3c0f-6b1e-4f5e-9a62-64d3a1c1b7aa';

/** How often something that was refused can be tried again by one link. */
const MOST_TRIES = 10;

/** The link that a secret opens, by a door through the wall: whoever opens it is nobody yet. */
export async function openLink(dataSource: DataSource, secret: string): Promise<MailLink | undefined> {
  if (!SECRET.test(secret)) return undefined;
  const [link] = await dataSource.query<MailLink[]>(`select * from mail_link_opened($1)`, [digestOf(secret)]);
  return link;
}

/**
 * The secret as it came: in the form of a page, or in the address that a mail leads to, also where a mail programme presses
 * for its reader (RFC 8058). Empty where there is none.
 */
export function tokenIn({ body, query }: { body?: unknown; query: unknown }): string {
  const token = fieldOf(body, 'token') ?? fieldOf(query, 'token');
  return typeof token === 'string' ? token : '';
}

/** Asks for another mail about the same; once a day at most, however often it is pressed. */
export async function askAgain(dataSource: DataSource, secret: string): Promise<void> {
  await dataSource.query(`select ask_mail_link_again($1)`, [digestOf(secret)]);
}

/**
 * What a link is used up for. To agree and not to agree are one: who did the one by it does not do the other by it as
 * well. A note is another thing, and so is to ask for more time.
 */
export type Use = 'note' | 'more-time' | 'answer';

/** See the type `Use`. */
export function useOf(act: Act): Use {
  return act === 'note' || act === 'more-time' ? act : 'answer';
}

/** The keys under which commands are sent by a link, in the order in which they are used: the next after a refusal. */
export function keysOf(link: Pick<MailLink, 'id'>, use: Use): string[] {
  return Array.from({ length: MOST_TRIES }, (_, place) => v5(`${link.id}.${use}.${place}`, KEYS));
}
