import { type DataSource } from 'typeorm';
import { type Plan } from '../../domain/plan/plan.js';
import { type Instant } from '../../engine/instant.js';

/** How cycles went and are planned to go: their plan, what they wait for, their teams, and when they entered which phase. */
export interface Course {
  plan: Plan;
  /** Codes, as a standing has them. */
  missing: string[];
  teams: string[];
  /** What of their course happened, in the order of their events. */
  happened: { type: 'phase-entered' | 'cycle-stopped' | 'cycle-closed'; phase: string | null; at: Instant }[];
}

/** The courses of cycles by their ids, in one query. */
export async function readCourses(dataSource: DataSource, cycles: string[]): Promise<ReadonlyMap<string, Course>> {
  if (cycles.length === 0) return new Map();
  const rows = await dataSource.query<Row[]>(COURSES, [cycles]);
  return new Map(
    rows.map(({ id, plan, missing, teams, happened }) => [
      id,
      {
        ...{ plan, missing, teams },
        happened: (happened ?? []).map(({ at, ...each }) => ({ ...each, at: new Date(at).toISOString() })),
      },
    ]),
  );
}

interface Row extends Omit<Course, 'happened'> {
  id: string;
  happened: Course['happened'] | null;
}

const COURSES = `
select p.id, p.state -> 'plan' as plan, p.missing,
  array(select t.team from cycle_team t where t.cycle = p.id order by t.team) as teams,
  (select jsonb_agg(jsonb_build_object('type', e.type, 'phase', e.body ->> 'phase', 'at', e.happened_at) order by e.seq)
   from event e where e.process = p.id and e.type in ('phase-entered', 'cycle-stopped', 'cycle-closed')) as happened
from process p where p.id = any($1)`;
