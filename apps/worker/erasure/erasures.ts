import { type DataSource } from 'typeorm';

/** Somebody who is to be erased, as it was asked twice. */
export interface ToErase {
  person: string;
  /** When it was asked for the second time, in milliseconds: another asking is another one. */
  asked: string;
}

/** Who is still to be erased. */
export function findToErase(dataSource: DataSource): Promise<ToErase[]> {
  return dataSource.query<ToErase[]>(
    `select person, floor(extract(epoch from min(confirmed)) * 1000)::text as asked from erasure
     where confirmed is not null and done is null group by person order by min(confirmed) limit 20`,
  );
}

/** Records that it is done, whoever asked for it. */
export async function noteErased(dataSource: DataSource, { person }: ToErase): Promise<void> {
  await dataSource.query(
    `update erasure set done = clock_timestamp(), key = null, key_until = null
     where person = $1 and confirmed is not null and done is null`,
    [person],
  );
}

/** Puts it back to before it was asked: a programme can't do without them yet. */
export async function putBack(dataSource: DataSource, { person }: ToErase): Promise<void> {
  await dataSource.query(`update erasure set confirmed = null where person = $1 and done is null`, [person]);
}
