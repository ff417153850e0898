import { type DataSource } from 'typeorm';
import { composeLetter } from '../../../libs/post/compose.js';
import { readDesk } from '../../../libs/post/desk.js';
import { halves } from '../../../libs/messages/words/missing.js';
import { writeLetter } from '../../../libs/messages/letters/write-letter.js';
import { type Addressed, type DueMessage } from './due-message.js';
import { digestLetter } from './digests/digest-letter.js';
import { groupLetterOf } from './group-letters.js';
import { invitationOf } from './invitations.js';
import { meetingLetterOf, type MeetingLetter } from './meeting-letters.js';
import { askedAgain, mailLinkFor } from './mail-links.js';
import { testMailOf } from './test-mails.js';

/**
 * The words of a message for one person, in their language. Its button leads to where it can be done with one press, or
 * else to the page of what it is about.
 */
export async function letterFor(
  dataSource: DataSource,
  letter: { message: DueMessage; person: Addressed; publicUrl: string; from: string },
): Promise<MeetingLetter> {
  const { message, person, publicUrl } = letter;
  const [kind] = halves(message.what);
  if (kind === 'link-again') return anotherLetterFor(dataSource, letter);
  if (kind.startsWith('meeting-')) return meetingLetterOf(dataSource, letter);
  if (kind === 'invitation') return writeLetter(await invitationOf(dataSource, letter));
  if (kind === 'digest') return writeLetter(await digestLetter(dataSource, letter));
  if (kind === 'group-letter') return writeLetter(await groupLetterOf(dataSource, letter));
  if (kind === 'test-mail') return writeLetter(await testMailOf(dataSource, letter));
  const link = await mailLinkFor(dataSource, letter);
  const desk = await readDesk(dataSource, message.programme, [message]);
  return writeLetter(composeLetter(desk, { message, reader: person, publicUrl, link }));
}

/** The letter about what an earlier one was about, whose link was too old: as that one, with a link that works. */
async function anotherLetterFor(
  dataSource: DataSource,
  letter: { message: DueMessage; person: Addressed; publicUrl: string; from: string },
): Promise<MeetingLetter> {
  const earlier = await askedAgain(dataSource, letter.message);
  if (!earlier) throw new TypeError('the link that another mail was asked for is gone');
  const { what, occurrence, until, role, team } = earlier;
  const step = until.getTime() > Date.now() ? 'again' : 'again-after';
  const message = { ...letter.message, what, occurrence, until, step };
  return letterFor(dataSource, { ...letter, message, person: { ...letter.person, role, team } });
}
