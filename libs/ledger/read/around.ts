import { type DataSource } from 'typeorm';

/** What rights to a process depend on, without its state. */
export interface Around {
  id: string;
  programme: string;
  kind: string;
  workpackage: string;
  teams: string[];
}

/** What rights to a process depend on; undefined when there is none that has begun. */
export async function readAround(dataSource: DataSource, process: string): Promise<Around | undefined> {
  const [row] = await dataSource.query<(Omit<Around, 'teams'> & { teams: string[] | null })[]>(
    `select p.id, p.programme, p.kind, coalesce(p.workpackage, '') as workpackage,
       (select array_agg(team) from cycle_team where cycle = p.id) as teams
     from process p where p.id = $1 and p.seq > 0`,
    [process],
  );
  return row && { ...row, teams: row.teams ?? [] };
}
