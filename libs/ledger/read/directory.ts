import { type DataSource } from 'typeorm';
import { prepared } from '../../persistence/prepared.js';

/** What persons, teams, workpackages and organisations of a programme are called, by their ids; and its levels of pledges. */
export interface Directory {
  persons: ReadonlyMap<string, string>;
  teams: ReadonlyMap<string, { name: string; workpackage: string }>;
  workpackages: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
  levels: ReadonlyMap<string, string>;
}

/** A line of a directory. */
export interface DirectoryRow {
  noun: string;
  id: string;
  name: string;
  workpackage: string | null;
}

/** Reads the names of a programme in one query. */
export async function readDirectory(dataSource: DataSource, programme: string): Promise<Directory> {
  return directoryOf(await prepared<DirectoryRow>(dataSource, DIRECTORY, [programme]));
}

/** A directory of its lines. */
export function directoryOf(rows: DirectoryRow[]): Directory {
  const of = (noun: string) => rows.filter((row) => row.noun === noun);
  return {
    persons: new Map(of('person').map(({ id, name }) => [id, name])),
    teams: new Map(of('team').map(({ id, name, workpackage }) => [id, { name, workpackage: workpackage ?? '' }])),
    workpackages: new Map(of('workpackage').map(({ id, name }) => [id, name])),
    organisations: new Map(of('organisation').map(({ id, name }) => [id, name])),
    levels: new Map(of('level').map(({ id, name }) => [id, name])),
  };
}

/** The lines of the directory of a programme, whose id is the given SQL; who left it keeps their name there. */
export const directoryLines = (programme: string): string => `
select 'person' as noun, r.id, r.name, null as workpackage from person r join membership m on m.person = r.id
where m.programme = ${programme}
union all select 'team', id, name, workpackage from team where programme = ${programme}
union all select 'workpackage', id, name, null from workpackage where programme = ${programme}
union all select 'organisation', o.id, coalesce(r.name, o.name), null
  from organisation o left join person r on r.id = o.person where o.programme = ${programme}
union all select 'level', l ->> 'code', l ->> 'label', null
  from programme g, jsonb_array_elements(g.settings -> 'pledgeLevels') l where g.id = ${programme}`;

const DIRECTORY = { name: 'directory', text: directoryLines('$1') };
