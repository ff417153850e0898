import { type DataSource } from 'typeorm';
import { type Acting } from './acting.js';

// All that is asked for nobody in particular. Each is a function of the database that belongs to the tables' owner and
// passes through the wall between programmes (libs/persistence/migrations): keep them few, and what they tell little.

/** The person with an address; undefined when nobody has it. */
export async function personWithAddress(dataSource: DataSource, email: string): Promise<string | undefined> {
  const [found] = await dataSource.query<{ person: string | null }[]>(`select person_with_address($1) as person`, [
    email.toLowerCase(),
  ]);
  return found?.person ?? undefined;
}

/** An account of the sample in one of its programmes. */
export interface SampleAccount extends Acting {
  email: string;
  programmeName: string;
}

/**
 * Everybody of the sample in each programme that they take part in now, by address and programme, in one query; at most as
 * many as are asked for, and nobody where the database was not made for sample data.
 */
export async function readSampleAccounts(dataSource: DataSource, most: number): Promise<SampleAccount[]> {
  return dataSource.query<SampleAccount[]>(`select * from accounts_of_the_sample($1)`, [most]);
}
