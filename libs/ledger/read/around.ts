import { type DataSource } from 'typeorm';
import { prepared } from '../../persistence/prepared.js';

/** What rights to a process depend on, without its state. */
export interface Around {
  id: string;
  programme: string;
  kind: string;
  workpackage: string;
  teams: string[];
  /** Whether a version of it was published; only a blueprint ever is. */
  published: boolean;
}

/** What rights to a process depend on; undefined when there is none that has begun. */
export async function readAround(dataSource: DataSource, process: string): Promise<Around | undefined> {
  const [row] = await prepared<Omit<Around, 'teams'> & { teams: string[] | null }>(dataSource, AROUND, [process]);
  return row && { ...row, teams: row.teams ?? [] };
}

const AROUND = {
  name: 'around',
  text: `select p.id, p.programme, p.kind, coalesce(p.workpackage, '') as workpackage,
       (select array_agg(team) from cycle_team where cycle = p.id) as teams,
       exists (select from blueprint where id = p.id and version > 0) as published
     from process p where p.id = $1 and p.seq > 0`,
};
