import { type DataSource } from 'typeorm';
import { isDoneByLink, isForMoreTime } from '../../../libs/domain/mail-link/acts.js';
import { digestOf, newSecret } from '../../../libs/identity/sign-in/secrets.js';
import { MailLink } from '../../../libs/persistence/entities/mail-link.entity.js';
import { type Addressed, type DueMessage } from './due-message.js';

/** How long (days) a link can be used. Reminders bring new ones meanwhile. */
const LASTS = 45;

const DAY = 86_400_000;

/**
 * Makes the address of the page on which a person does what a message asks. A message that is sent again gets another one:
 * each of them works, and what is done by one is done.
 *
 * @returns undefined for what has no such page: its mail leads to the ordinary ones
 */
export async function mailLinkFor(
  dataSource: DataSource,
  { message, person, publicUrl }: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<string | undefined> {
  return isDoneByLink(message) ? actPage(dataSource, { message, person, publicUrl }) : undefined;
}

/** Makes the address of the page on which a person asks for more time, where what a message asks is done elsewhere. */
export async function moreTimeLinkFor(
  dataSource: DataSource,
  { message, person, publicUrl }: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<string | undefined> {
  return isForMoreTime(message) ? actPage(dataSource, { message, person, publicUrl }) : undefined;
}

async function actPage(
  dataSource: DataSource,
  { message, person, publicUrl }: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<string> {
  return `${publicUrl}/act?token=${await secretFor(dataSource, { message, person, lasts: LASTS })}`;
}

/** Makes the secret of a link that a person can use about a message for so many days; of it, a digest is stored. */
export async function secretFor(
  dataSource: DataSource,
  { message, person, lasts }: { message: DueMessage; person: Addressed; lasts: number },
): Promise<string> {
  const secret = newSecret();
  const { programme, process, what, occurrence, until } = message;
  await dataSource.manager.insert(MailLink, {
    ...{ programme, process, what, occurrence, until },
    person: person.person,
    role: person.role,
    team: person.team,
    digest: digestOf(secret),
    expires: new Date(Date.now() + lasts * DAY),
  });
  return secret;
}

/** What the link of an earlier mail was about, where a message asks for another one; undefined when it is gone. */
export async function askedAgain(dataSource: DataSource, { what }: DueMessage): Promise<MailLink | undefined> {
  const id = /^link-again:([0-9a-f-]{36})$/.exec(what)?.[1];
  return id === undefined ? undefined : ((await dataSource.manager.findOneBy(MailLink, { id })) ?? undefined);
}
