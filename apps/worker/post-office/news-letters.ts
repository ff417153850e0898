import { type DataSource } from 'typeorm';
import { type WrittenLetter } from '../../../libs/messages/letters/letter.js';
import { writeLetter } from '../../../libs/messages/letters/write-letter.js';
import { newsFor } from '../../../libs/messages/words/mails/news.js';
import { readNews } from '../../../libs/post/news.js';
import { type Addressed, type DueMessage } from './due-message.js';
import { secretFor } from './mail-links.js';

/** How long (days) the link that stops news works: a mail is kept, and looked at again. */
const LASTS = 400;

/** A letter with what mail programmes need to offer that it is stopped. */
export interface NewsLetter extends WrittenLetter {
  headers: Record<'List-Unsubscribe' | 'List-Unsubscribe-Post', string>;
}

/**
 * The letter with what is new in a programme, as it was when the news was due. Mail programmes show that it can be stopped
 * with one press (RFC 8058): nobody has to sign in for that.
 */
export async function newsLetterOf(
  dataSource: DataSource,
  { message, person, publicUrl }: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<NewsLetter> {
  const [facts, secret] = await Promise.all([
    readNews(dataSource, { message, publicUrl }),
    secretFor(dataSource, { message, person, lasts: LASTS }),
  ]);
  const stop = `${publicUrl}/act/news?token=${secret}`;
  return {
    ...writeLetter(newsFor({ ...facts, language: person.language, stop })),
    headers: { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}
