import { In, IsNull, Not, type DataSource } from 'typeorm';
import { type Holding } from '../../../libs/engine/context.js';
import { type Addressee } from '../../../libs/engine/rules.js';
import { personsOf, readCast } from '../../../libs/identity/cast.js';
import { Delivery } from '../../../libs/persistence/entities/delivery.entity.js';
import { Erasure } from '../../../libs/persistence/entities/erasure.entity.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { type Claimed } from './leases.js';

/** Somebody who gets a message, and as whom. */
export interface Addressed {
  person: string;
  email: string;
  language: 'nl' | 'en';
  role: string;
  team: string | null;
}

/** Who must hear of a message at this moment: everyone who holds a role that it names and does not have it yet. */
export async function addressesOf(
  dataSource: DataSource,
  message: Claimed,
): Promise<{ all: number; notYet: Addressed[] }> {
  const cast = await readCast(dataSource.manager, message);
  const holders = new Map<string, { role: string; team: string | null }>();
  for (const addressee of message.who) {
    for (const person of personsAddressed(cast, { addressee, message })) {
      if (!holders.has(person)) holders.set(person, { role: addressee.role, team: addressee.team ?? null });
    }
  }
  const known = await dataSource.manager.findBy(Person, { id: In([...holders.keys()]) });
  // Who is being erased hears of nothing any more, also while that is still under way.
  const leaving = await dataSource.manager.findBy(Erasure, {
    person: In([...holders.keys()]),
    confirmed: Not(IsNull()),
  });
  const persons = known.filter(({ id, erased }) => erased === null && leaving.every(({ person }) => person !== id));
  const has = new Set((await dataSource.manager.findBy(Delivery, { message: message.id })).map(({ person }) => person));
  const notYet = persons
    .filter(({ id }) => !has.has(id))
    .flatMap(({ id, email, language }) => {
      const as = holders.get(id);
      return as && email !== null ? [{ person: id, email, language, ...as }] : [];
    });
  return { all: persons.length, notYet };
}

/** Who is told at once is told whoever they are by now: somebody who was invited may hold no role yet. */
function personsAddressed(
  cast: Holding[],
  { addressee, message }: { addressee: Addressee; message: Claimed },
): string[] {
  if (message.step === 'at-once' && addressee.person !== undefined) return [addressee.person];
  return personsOf(cast, addressee);
}
