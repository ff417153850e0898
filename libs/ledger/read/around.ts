import { type DataSource } from 'typeorm';
import { type Around } from '../../domain/policies/around.js';
import { prepared } from '../../persistence/prepared.js';

/**
 * What rights to a process depend on, in one query; undefined when there is none that has begun.
 *
 * @param id of the process; a workpackage is known by its own id
 */
export async function readAround(dataSource: DataSource, id: string): Promise<Around | undefined> {
  const [row] = await prepared<Row>(dataSource, AROUND, [id]);
  return row && aroundOf(row);
}

/** What rights to each process of a programme that has begun depend on, or only to these, in one query. */
export async function readAllAround(dataSource: DataSource, programme: string, only?: string[]): Promise<Around[]> {
  const rows = await prepared<Row>(dataSource, ALL_AROUND, [programme, only ?? null]);
  return rows.map(aroundOf);
}

type Lists = 'teams' | 'organisationTeams';
type Row = Omit<Around, Lists> & Record<Lists, string[] | null>;

function aroundOf(row: Row): Around {
  return { ...row, teams: row.teams ?? [], organisationTeams: row.organisationTeams ?? [] };
}

const FACTS = `select p.id, p.programme, p.kind, coalesce(p.workpackage, '') as workpackage,
       (select array_agg(team) from cycle_team where cycle = p.id) as teams,
       coalesce(b.version, 0) > 0 as published, coalesce(b.owner, w.owner, t.planner) as owner,
       coalesce(e.organisation, g.organisation) as organisation, g.team,
       (select array_agg(o.id) from team o
        where o.organisation = coalesce(e.organisation, g.organisation)) as "organisationTeams"
     from process p
       left join blueprint b on b.id = p.id
       left join workpackage w on w.process = p.id
       left join coalition_entry e on e.process = p.id
       left join pledge g on g.id = p.id
       left join meeting t on t.id = p.id`;

const AROUND = {
  name: 'around',
  text: `${FACTS} where p.id = coalesce((select process from workpackage where id = $1), $1) and p.seq > 0`,
};

const ALL_AROUND = {
  name: 'all-around',
  text: `${FACTS} where p.programme = $1 and ($2::text[] is null or p.id = any($2)) and p.seq > 0 order by p.id`,
};
