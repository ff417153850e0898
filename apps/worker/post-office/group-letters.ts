import { type DataSource } from 'typeorm';
import { type Letter } from '../../../libs/messages/letters/letter.js';
import { pageOf } from '../../../libs/messages/pages.js';
import { sayDate } from '../../../libs/messages/words/dates.js';
import { groupLetterFor } from '../../../libs/messages/words/mails/group-letter.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Text } from '../../../libs/persistence/entities/text.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { type Addressed, type DueMessage } from './due-message.js';

/** The letter of somebody to a working group, in the words of who gets it around those that were written. */
export async function groupLetterOf(
  dataSource: DataSource,
  { message, person, publicUrl }: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<Letter> {
  const [, text = '', on = '', ...by] = message.what.split(':');
  const { manager } = dataSource;
  const [programme, workpackage, written, writer] = await Promise.all([
    manager.findOneByOrFail(Programme, { id: message.programme }),
    manager.findOneByOrFail(Workpackage, { id: message.workpackage ?? '' }),
    manager.findOneBy(Text, { id: text, programme: message.programme }),
    manager.findOneBy(Person, { id: by.join(':') }),
  ]);
  const { language } = person;
  const page = pageOf({ kind: 'workpackage', process: message.process, workpackage: workpackage.id });
  return groupLetterFor({
    by: writer?.name === '' ? undefined : writer?.name,
    programme: programme.name,
    workpackage: workpackage.name,
    text: written?.body ?? null,
    on: on === '' ? undefined : sayDate(on, language),
    language,
    link: new URL(page, publicUrl).href,
  });
}
