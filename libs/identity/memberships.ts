import { type DataSource } from 'typeorm';

/** SQL: whether a membership `m` holds at this moment. */
export const takesPartNow = `m.since <= clock_timestamp() and (m.until is null or m.until > clock_timestamp())`;

/** The programmes that somebody takes part in now, by name. */
export async function readProgrammesOf(
  dataSource: DataSource,
  person: string,
): Promise<{ id: string; name: string }[]> {
  return dataSource.query<{ id: string; name: string }[]>(
    `select g.id, g.name from membership m join programme g on g.id = m.programme
     where m.person = $1 and ${takesPartNow} order by g.name, g.id`,
    [person],
  );
}

/** The programme that somebody looks at first: the one they joined first; undefined for who takes part in none. */
export async function readFirstProgramme(dataSource: DataSource, person: string): Promise<string | undefined> {
  const [first] = await dataSource.query<{ programme: string }[]>(
    `select m.programme from membership m where m.person = $1 and ${takesPartNow} order by m.since, m.programme limit 1`,
    [person],
  );
  return first?.programme;
}

/** Whether somebody takes part in a programme now. */
export async function isMember(
  dataSource: DataSource,
  { person, programme }: { person: string; programme: string },
): Promise<boolean> {
  const rows = await dataSource.query<unknown[]>(
    `select from membership m where m.person = $1 and m.programme = $2 and ${takesPartNow}`,
    [person, programme],
  );
  return rows.length > 0;
}
