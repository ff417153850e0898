import { type DataSource } from 'typeorm';
import { composeLetter } from '../../../libs/post/compose.js';
import { readDesk } from '../../../libs/post/desk.js';
import { isNews } from '../../../libs/post/news.js';
import { halves } from '../../../libs/messages/words/missing.js';
import { type WrittenLetter } from '../../../libs/messages/letters/letter.js';
import { writeLetter } from '../../../libs/messages/letters/write-letter.js';
import { type Addressed, type DueMessage } from './due-message.js';
import { digestLetter } from './digests/digest-letter.js';
import { groupLetterOf } from './group-letters.js';
import { invitationOf } from './invitations.js';
import { meetingLetterOf, type MeetingLetter } from './meeting-letters.js';
import { askedAgain, mailLinkFor, moreTimeLinkFor } from './mail-links.js';
import { newsLetterOf, type NewsLetter } from './news-letters.js';
import { testMailOf } from './test-mails.js';

/** A letter as the mail server gets it: some bring an invitation, or say how they are stopped. */
export type SentLetter = WrittenLetter & Partial<Pick<MeetingLetter, 'icalEvent'> & Pick<NewsLetter, 'headers'>>;

/**
 * The words of a message for one person, in their language. Its button leads to where it can be done with one press, or
 * else to the page of what it is about.
 */
export async function letterFor(
  dataSource: DataSource,
  letter: { message: DueMessage; person: Addressed; publicUrl: string; from: string },
): Promise<SentLetter> {
  const { message, person, publicUrl } = letter;
  const [kind] = halves(message.what);
  if (kind === 'link-again') return anotherLetterFor(dataSource, letter);
  if (kind.startsWith('meeting-')) return meetingLetterOf(dataSource, letter);
  if (kind === 'invitation') return writeLetter(await invitationOf(dataSource, letter));
  if (kind === 'digest') return writeLetter(await digestLetter(dataSource, letter));
  if (kind === 'group-letter') return writeLetter(await groupLetterOf(dataSource, letter));
  if (isNews(message)) return newsLetterOf(dataSource, letter);
  if (kind === 'test-mail') return writeLetter(await testMailOf(dataSource, letter));
  const [link, moreTime] = [await mailLinkFor(dataSource, letter), await moreTimeLinkFor(dataSource, letter)];
  const desk = await readDesk(dataSource, message.programme, [message]);
  return writeLetter(composeLetter(desk, { message, reader: person, publicUrl, link, moreTime }));
}

/** The letter about what an earlier one was about, whose link was too old: as that one, with a link that works. */
async function anotherLetterFor(
  dataSource: DataSource,
  letter: { message: DueMessage; person: Addressed; publicUrl: string; from: string },
): Promise<SentLetter> {
  const earlier = await askedAgain(dataSource, letter.message);
  if (!earlier) throw new TypeError('the link that another mail was asked for is gone');
  const { what, occurrence, until, role, team } = earlier;
  const step = until.getTime() > Date.now() ? 'again' : 'again-after';
  const message = { ...letter.message, what, occurrence, until, step };
  return letterFor(dataSource, { ...letter, message, person: { ...letter.person, role, team } });
}
