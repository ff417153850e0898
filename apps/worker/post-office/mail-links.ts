import { type DataSource } from 'typeorm';
import { actsFor } from '../../../libs/domain/mail-link/acts.js';
import { digestOf, newSecret } from '../../../libs/identity/sign-in/secrets.js';
import { MailLink } from '../../../libs/persistence/entities/mail-link.entity.js';
import { type Addressed, type DueMessage } from './due-message.js';

/** How long (days) a link can be used. Reminders bring new ones meanwhile. */
const LASTS = 45;

const DAY = 86_400_000;

/**
 * Makes the address of the page on which a person does what a message asks, and stores it as a digest. A message that is
 * sent again gets another one: each of them works, and what is done by one is done.
 *
 * @returns undefined for what has no such page: its mail leads to the ordinary ones
 */
export async function mailLinkFor(
  dataSource: DataSource,
  { message, person, publicUrl }: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<string | undefined> {
  if (actsFor(message).length === 0) return undefined;
  const secret = newSecret();
  const { programme, process, what, occurrence, until } = message;
  await dataSource.manager.insert(MailLink, {
    ...{ programme, process, what, occurrence, until },
    person: person.person,
    role: person.role,
    team: person.team,
    digest: digestOf(secret),
    expires: new Date(Date.now() + LASTS * DAY),
  });
  return `${publicUrl}/act?token=${secret}`;
}

/** What the link of an earlier mail was about, where a message asks for another one; undefined when it is gone. */
export async function askedAgain(dataSource: DataSource, { what }: DueMessage): Promise<MailLink | undefined> {
  const id = /^link-again:([0-9a-f-]{36})$/.exec(what)?.[1];
  return id === undefined ? undefined : ((await dataSource.manager.findOneBy(MailLink, { id })) ?? undefined);
}
