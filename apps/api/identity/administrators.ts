import { type DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { type Env } from '../tokens.js';

/** Whether somebody administers the installation: those whose addresses its environment names. */
export async function isAdministrator(
  { dataSource, env }: { dataSource: DataSource; env: Env },
  { person: id }: Acting,
): Promise<boolean> {
  const person = await dataSource.manager.findOneBy(Person, { id });
  return person?.email != null && env.ADMINISTRATORS.includes(person.email.toLowerCase());
}
