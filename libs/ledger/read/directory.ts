import { type DataSource } from 'typeorm';
import { prepared } from '../../persistence/prepared.js';

/** What persons, teams and workpackages of a programme are called, by their ids. */
export interface Directory {
  persons: ReadonlyMap<string, string>;
  teams: ReadonlyMap<string, { name: string; workpackage: string }>;
  workpackages: ReadonlyMap<string, string>;
}

/** Reads the names of a programme in one query. */
export async function readDirectory(dataSource: DataSource, programme: string): Promise<Directory> {
  const rows = await prepared<{ noun: string; id: string; name: string; workpackage: string | null }>(
    dataSource,
    DIRECTORY,
    [programme],
  );
  const of = (noun: string) => rows.filter((row) => row.noun === noun);
  return {
    persons: new Map(of('person').map(({ id, name }) => [id, name])),
    teams: new Map(of('team').map(({ id, name, workpackage }) => [id, { name, workpackage: workpackage ?? '' }])),
    workpackages: new Map(of('workpackage').map(({ id, name }) => [id, name])),
  };
}

const DIRECTORY = {
  name: 'directory',
  text: `
select 'person' as noun, id, name, null as workpackage from person where programme = $1
union all select 'team', id, name, workpackage from team where programme = $1
union all select 'workpackage', id, name, null from workpackage where programme = $1`,
};
