import { In, type DataSource } from 'typeorm';
import { z } from 'zod';
import { mayMarkText } from '../../../libs/domain/policies/erasure.policy.js';
import { type Message } from '../../../libs/engine/rules.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { referencesIn } from '../../../libs/ledger/read/texts.js';
import { Text } from '../../../libs/persistence/entities/text.entity.js';
import { Problem, notFound } from '../http/problem.js';

/** Whom texts are about; null is nobody after all. */
export const aboutWhom = z.strictObject({ person: z.string().min(1).max(100).nullable() });
/** See the schema `aboutWhom`. */
export type AboutWhom = z.infer<typeof aboutWhom>;

/**
 * Marks the texts of what happened as being about a person: they go when that person is erased, and at once where that
 * was before.
 *
 * @throws Problem not-found where nothing was typed, may-not-mark, no-such-person
 */
export async function markTexts(
  dataSource: DataSource,
  marked: { event: Message; acting: Acting; person: string | null },
): Promise<void> {
  const { event, acting, person } = marked;
  const texts = await dataSource.manager.findBy(Text, { id: In(referencesIn(event)), programme: acting.programme });
  if (texts.length === 0) throw notFound();
  // Who takes a mark back is asked whom it named, too: of themself somebody may do so.
  const about = person === null ? texts.map(({ aboutPerson }) => aboutPerson) : [person];
  if (!mayMarkText(acting, { authors: texts.map(({ author }) => author), about })) {
    throw new Problem(403, 'may-not-mark');
  }
  if (person !== null) await checkKnownHere(dataSource, { person, acting });
  await dataSource.query(
    `with marked as (update text set about_person = $2 where id = any($1) returning id)
     select pg_notify('erasure', 'texts') from marked limit 1`,
    [texts.map(({ id }) => id), person],
  );
}

/** Refuses a text about somebody who never took part in the programme. @throws Problem no-such-person */
export async function checkKnownHere(
  dataSource: DataSource,
  { person, acting }: { person: string; acting: Acting },
): Promise<void> {
  const rows = await dataSource.query<unknown[]>(`select from membership where person = $1 and programme = $2`, [
    person,
    acting.programme,
  ]);
  if (rows.length === 0) throw new Problem(422, 'no-such-person');
}
