import { type DataSource } from 'typeorm';
import { type Letter } from '../../../libs/messages/letters/letter.js';
import { MESSAGES_PAGE, TODO_PAGE } from '../../../libs/messages/pages.js';
import { testMailFor } from '../../../libs/messages/words/mails/test-mail.js';
import { MessageChoice } from '../../../libs/persistence/entities/message-choice.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { type Addressed, type DueMessage } from './due-message.js';

/** The letter that somebody asked for, to see whether mails reach them. */
export async function testMailOf(
  { manager }: DataSource,
  { message, person, publicUrl }: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<Letter> {
  const { programme } = message;
  const [{ name }, chosen] = await Promise.all([
    manager.findOneByOrFail(Programme, { id: programme }),
    manager.findOneBy(MessageChoice, { programme, person: person.person }),
  ]);
  return testMailFor({
    programme: name,
    way: chosen?.way ?? 'at-once',
    language: person.language,
    links: { todo: new URL(TODO_PAGE, publicUrl).href, choose: new URL(MESSAGES_PAGE, publicUrl).href },
  });
}
