import { type DataSource } from 'typeorm';
import { type Plan } from '../../domain/plan/plan.js';

/** An open cycle with its plan: what it will ask of people later. */
export interface PlannedCycle {
  id: string;
  workpackage: string;
  plan: Plan;
  phase: string;
  teams: string[];
}

/** The most cycles that are looked at: those whose present phase ends first. */
const MOST = 200;

/** The open cycles of a programme around which somebody holds a role, the ones that end their phase first. */
export function readPlanned(
  dataSource: DataSource,
  asked: { programme: string; workpackages: string[] | undefined },
): Promise<PlannedCycle[]> {
  return dataSource.query<PlannedCycle[]>(
    `select c.id, c.workpackage, p.state -> 'plan' as plan, c.phase,
       array(select t.team from cycle_team t where t.cycle = c.id order by t.team) as teams
     from cycle c join process p on p.id = c.id
     where c.programme = $1 and not c.closed and not c.paused and ($2::text[] is null or c.workpackage = any($2))
     order by c.deadline nulls last, c.id limit ${MOST}`,
    [asked.programme, asked.workpackages ?? null],
  );
}
