import { type DataSource } from 'typeorm';
import { type Holding } from '../../engine/context.js';
import { type AskPlace, type Asked } from './asks.js';

/** Something that is still open and was put to somebody above. */
export interface PutToAbove extends Asked {
  /** To which roles of those who ask for the list. */
  to: string[];
  /** When first. */
  put: Date;
  byHand: boolean;
}

/** The roles to which things are put. */
const ABOVE = ['lead', 'board'];

/** What is still open and was put to the roles that somebody holds: the first date first. */
export function readPutTo(
  dataSource: DataSource,
  asked: { programme: string; roles: Holding[]; after?: AskPlace | undefined; most: number },
): Promise<PutToAbove[]> {
  const { programme, roles, after, most } = asked;
  const held = roles
    .filter(({ role, team }) => ABOVE.includes(role) && team === undefined)
    .map(({ role, workpackage = null }) => ({ role, workpackage }));
  return dataSource.query<PutToAbove[]>(
    `with held as (select * from jsonb_to_recordset($2::jsonb) as h(role text, workpackage text)),
     put as (
       select m.process, m.what, m.occurrence, min(least(m.due, clock_timestamp())) as put, bool_or(starts_with(m.step, 'put-to-')) as "byHand",
         array_agg(distinct e.value ->> 'role' order by e.value ->> 'role') as to
       from message m join process p on p.id = m.process, jsonb_array_elements(m.who) e
       where m.programme = $1 and m.above and m.status <> 'withdrawn'
         and (m.due <= clock_timestamp() or starts_with(m.step, 'put-to-'))
         and exists (select from held h where h.role = e.value ->> 'role'
           and (h.workpackage is null or p.workpackage is null or h.workpackage = p.workpackage))
       group by m.process, m.what, m.occurrence)
     select * from (
       select a.process, k.kind, w.id as workpackage, a.what, min(a.place) as place, min(a.since) as since, a.until,
         array_agg(a.role order by a.place) as roles, min(a.team) as team, put.to, put.put, put."byHand"
       from put join ask a on a.process = put.process and a.what = put.what and a.occurrence = put.occurrence
       join process k on k.id = a.process left join workpackage w on w.process = a.process
       group by a.process, k.kind, w.id, a.what, a.until, put.to, put.put, put."byHand") listed
     where $3::timestamptz is null
       or (coalesce(until, 'infinity'), process, place) > ($3::timestamptz, $4::text, $5::integer)
     order by coalesce(until, 'infinity'), process, place limit $6`,
    [programme, JSON.stringify(held), after?.until ?? null, after?.process ?? null, after?.place ?? null, most],
  );
}
