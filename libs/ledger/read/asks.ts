import { type DataSource } from 'typeorm';
import { countsForTeams, holdsNow } from '../../identity/cast.js';

/** Something that a process asks now of the holders of one role or more. */
export interface Asked {
  process: string;
  kind: string;
  /** The workpackage that this process is, where it is one. */
  workpackage: string | null;
  what: string;
  place: number;
  since: Date;
  /** Null where no date was agreed on. */
  until: Date | null;
  roles: string[];
  team: string | null;
}

/** The place of something that was asked, to go on from. */
export interface AskPlace {
  /** An instant, or `infinity` where no date was agreed on. */
  until: string;
  process: string;
  place: number;
}

/** SQL: whether an ask `a` of a process `p` is for a working group that the holder of `h` is in. */
const inGroupAsked = `a.role = 'working-group' and h.role in ('coordinator', 'deputy') and h.workpackage is not null
  and (p.kind <> 'cycle' or exists (select from cycle_team t where t.cycle = p.id and t.team = h.team))`;

/**
 * SQL: whether an ask `a` of a process `p` is asked of a person (given as SQL) now: as `personsOf` says, among those who
 * hold a role around the process.
 */
export const askedOf = (person: string): string => `(${person} <> all(a."except") and ${isForHolder(person)})`;

/** SQL: the same, also of who was left out since: they have done their part, or wrote what is decided. */
export const isForHolder = (person: string): string => `(
  (a.person is null or a.person = ${person}) and exists (
    select from holding h
    where h.programme = p.programme and h.person = ${person} and (h.role = a.role or (${inGroupAsked}))
      and (a.team is null or h.team = a.team)
      and (a.organisation is null or h.organisation = a.organisation)
      and (h.workpackage is null or p.workpackage is null or h.workpackage = p.workpackage)
      and ${countsForTeams('p.id')}
      and ${holdsNow}))`;

/** SQL: whether a person (given as SQL) accompanies or leads the work of a process `p`. */
const leadsIn = (person: string): string => `exists (
  select from holding h
  where h.programme = p.programme and h.person = ${person} and h.role in ('lead', 'alt', 'coordinator')
    and (h.workpackage is null or p.workpackage is null or h.workpackage = p.workpackage)
    and (h.team is null or exists (select from cycle_team t where t.cycle = p.id and t.team = h.team))
    and ${holdsNow})`;

const WHOSE = { mine: askedOf('$1'), others: `${leadsIn('$1')} and not ${askedOf('$1')}` };

/** What is asked of somebody now, or of others in the processes that they lead: the first date first, then without one. */
export async function readAsks(
  dataSource: DataSource,
  asked: {
    person: string;
    programme: string;
    whose: keyof typeof WHOSE;
    after?: AskPlace | undefined;
    most: number;
  },
): Promise<Asked[]> {
  const { person, programme, whose, after, most } = asked;
  return dataSource.query<Asked[]>(
    `select * from (
       select a.process, p.kind, w.id as workpackage, a.what, min(a.place) as place, min(a.since) as since, a.until,
         array_agg(a.role order by a.place) as roles, min(a.team) as team
       from ask a join process p on p.id = a.process left join workpackage w on w.process = p.id
       where a.programme = $2 and a.since <= clock_timestamp() and ${WHOSE[whose]}
       group by a.process, p.kind, w.id, a.what, a.until) asked
     where $3::timestamptz is null
       or (coalesce(until, 'infinity'), process, place) > ($3::timestamptz, $4::text, $5::integer)
     order by coalesce(until, 'infinity'), process, place
     limit $6`,
    [person, programme, after?.until ?? null, after?.process ?? null, after?.place ?? null, most],
  );
}
