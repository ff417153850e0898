import { type EntityManager } from 'typeorm';
import { withWorkingGroups } from '../domain/workpackage/working-group.js';
import { isAddressed } from '../engine/addressed.js';
import { type Holding } from '../engine/context.js';
import { type Addressee } from '../engine/rules.js';
import { RoleHolding } from '../persistence/entities/holding.entity.js';

/** SQL: whether a holding `h` holds at this moment. */
export const holdsNow = `h.from_instant <= clock_timestamp()
  and (h.until_instant is null or h.until_instant > clock_timestamp())`;

/**
 * SQL: whether a role of a team counts for a process (its id given as SQL): where teams take part in it, only theirs do.
 */
export const countsForTeams = (process: string): string => `(h.team is null
  or not exists (select from cycle_team t where t.cycle = ${process})
  or exists (select from cycle_team t where t.cycle = ${process} and t.team = h.team))`;

/** SQL: a holding `h` as JSON, as the rules know it. */
export const holdingAsJson = `jsonb_strip_nulls(jsonb_build_object('person', h.person, 'role', h.role,
  'organisation', h.organisation, 'workpackage', h.workpackage, 'team', h.team))`;

/**
 * SQL: everybody who holds a role around a process `p`, as a JSON list; null when nobody does. With since when each role is
 * held, the region that it is held in, and on which days the person wants to be left in peace: what messages are planned by.
 */
export const handsAroundProcess = `(select jsonb_agg(${holdingAsJson} || jsonb_strip_nulls(jsonb_build_object(
     'since', to_char(h.from_instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'region', o.region,
     'quiet', (select jsonb_agg(jsonb_build_object('from', q.from_day, 'until', q.until_day,
        'since', to_char(q.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by q.from_day)
      from quiet_days q where q.person = h.person))) order by h.role, h.team, h.person)
   from holding h
   left join team t on t.id = h.team
   left join organisation o on o.id = coalesce(h.organisation, t.organisation)
   where h.programme = p.programme
     and (h.workpackage is null or p.workpackage is null or h.workpackage = p.workpackage)
     and ${holdsNow})`;

/**
 * Who holds which role at this moment around a workpackage, or (null) in the whole programme; around a process, where one is
 * named. With its working groups.
 */
export async function readCast(
  manager: EntityManager,
  around: { programme: string; workpackage: string | null; process?: string },
): Promise<Holding[]> {
  const query = manager
    .createQueryBuilder(RoleHolding, 'h')
    .where('h.programme = :programme', around)
    .andWhere('(h.workpackage is null or :workpackage::text is null or h.workpackage = :workpackage)', around)
    .andWhere(holdsNow)
    .orderBy('h.role')
    .addOrderBy('h.person');
  if (around.process !== undefined) query.andWhere(countsForTeams(':process'), { process: around.process });
  const rows = await query.getMany();
  const held = rows.map(({ person, role, organisation, workpackage, team }) => ({
    person,
    role,
    ...(organisation && { organisation }),
    ...(workpackage && { workpackage }),
    ...(team && { team }),
  }));
  return withWorkingGroups(held);
}

/** The persons that an addressee stands for, each once. */
export function personsOf(cast: Holding[], addressee: Addressee): string[] {
  return [...new Set(cast.filter((held) => isAddressed(held, addressee)).map(({ person }) => person))];
}
