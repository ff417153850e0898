import { type Party, type TeamPledge } from '../../engine/context.js';
import { type Kinds } from '../kinds.js';

/** The kinds of process whose decisions look at the coalition, the pledges and the roles of their programme. */
export function looking(kinds: Kinds): string[] {
  return [...kinds].flatMap(([kind, { rules }]) => (rules.looksAround === true ? [kind] : []));
}

/** What a process sees around it; null for a kind that does not look. */
export interface SeenAround {
  coalition: Party[] | null;
  pledges: TeamPledge[] | null;
}

/** SQL: the parties of the coalition of a process `p`: those with an entry, and the members of a consortium. */
const COALITION = `(select jsonb_agg(jsonb_build_object(
    'organisation', o.id, 'type', coalesce(e.kind, o.kind), 'partOf', o.part_of,
    'entry', case when ep.seq > 0 then jsonb_build_object(
      'process', ep.id, 'seq', ep.seq, 'state', e.state, 'waived', e.waived) end) order by o.id)
  from organisation o
  left join coalition_entry e on e.programme = o.programme and e.organisation = o.id
  left join process ep on ep.id = e.process
  where o.programme = p.programme and (ep.id is not null or o.part_of is not null))`;

/** SQL: the signed pledges of the programme of a process `p`, by the teams that they count for. */
const PLEDGES = `(select jsonb_agg(jsonb_build_object(
    'team', t.id, 'process', pp.id, 'seq', pp.seq, 'level', g.level, 'from', g.from_day,
    'until', to_char(g.until_instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by t.id, pp.id)
  from pledge g join process pp on pp.id = g.id
  join team t on t.programme = g.programme and (t.id = g.team or (g.team is null and t.organisation = g.organisation))
  where g.programme = p.programme and g.state = 'signed')`;

/**
 * SQL: what a process `p` sees around it, as two columns; not even looked up for a kind that does not look.
 *
 * @param kinds the SQL of the list of kinds that look
 */
export const seenAround = (kinds: string): string => `
  case when p.kind = any(${kinds}) then ${COALITION} end as coalition,
  case when p.kind = any(${kinds}) then ${PLEDGES} end as pledges`;
