import { type EntityManager } from 'typeorm';
import { Membership } from '../../../libs/persistence/entities/membership.entity.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';

/** Adds somebody who takes part in programmes; called and addressed by their id unless told otherwise. */
export async function addPerson(
  manager: EntityManager,
  { programmes, ...person }: Partial<Person> & { id: string; programmes: string[] },
): Promise<void> {
  await manager.insert(Person, { name: person.id, email: `${person.id}@example.org`, ...person });
  for (const programme of programmes) await manager.insert(Membership, { programme, person: person.id });
}
