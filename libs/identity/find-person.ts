import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { within } from '../persistence/scope.js';
import { personWithAddress } from './doors.js';

/** Somebody who is invited. */
export interface Invited {
  name: string;
  /** In lower case. */
  email: string;
  language: 'nl' | 'en';
}

/**
 * The person with an address, who is made when nobody has it yet. Whoever is known already keeps the name and the language
 * that they chose themself.
 */
export async function findPerson(dataSource: DataSource, { name, email, language }: Invited): Promise<string> {
  const known = await personWithAddress(dataSource, email);
  if (known !== undefined) return known;
  const person = `person-${v7()}`;
  await within({ person }, () =>
    dataSource.query(
      `insert into person (id, name, email, language) values ($1, $2, $3, $4) on conflict (email) do nothing`,
      [person, name, email, language],
    ),
  );
  return (await personWithAddress(dataSource, email)) ?? person;
}
