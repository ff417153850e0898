import { type DataSource } from 'typeorm';
import { type Letter } from '../../../libs/messages/letters/letter.js';
import { label } from '../../../libs/messages/words/labels.js';
import { halves } from '../../../libs/messages/words/missing.js';
import { invitationFor } from '../../../libs/messages/words/mails/invitation.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { type Addressed, type DueMessage } from './due-message.js';

/** The letter that invites somebody into a programme, in the words of their language. */
export async function invitationOf(
  dataSource: DataSource,
  { message, person, publicUrl }: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<Letter> {
  const { email, language } = person;
  const [, inviting] = halves(message.what);
  const [programme, by] = await Promise.all([
    dataSource.manager.findOneByOrFail(Programme, { id: message.programme }),
    dataSource.manager.findOneBy(Person, { id: inviting }),
  ]);
  const roles = message.who.map(({ role }) => label(language, 'role', role));
  return invitationFor({
    by: by?.name === '' ? undefined : by?.name,
    programme: programme.name,
    roles,
    email,
    language,
    link: publicUrl,
  });
}
