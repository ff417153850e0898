import { type DataSource } from 'typeorm';
import { directoryLines, directoryOf, type Directory, type DirectoryRow } from './directory.js';
import { holdsNow } from '../../identity/cast.js';
import { isForHolder } from './asks.js';

/** What stands in somebody's calendar: something that they are asked, or will be, until when. */
export interface CalendarLine {
  process: string;
  kind: string;
  what: string;
  until: string;
  /** Whether they still have to do it. */
  open: boolean;
  sequence: number;
  changed: string;
  /** The title of the cycle or the blueprint; null where that was erased, or it has none. */
  title: string | null;
  /** The workpackage that the process is, where it is one. */
  workpackage: string | null;
}

/** A meeting in somebody's calendar. Texts that were erased are null. */
export interface CalendarMeeting {
  id: string;
  title: string | null;
  place: string | null;
  agenda: string | null;
  from: string;
  until: string;
  isCancelled: boolean;
  sequence: number;
  changed: string;
}

/** How long (days) something that is over still stands there, as called off. */
const STAYS = 90;

/** The most items that somebody's calendar holds: the first ones. */
const MOST = 1_000;

/** What stands in somebody's calendar of a programme, by the roles that they hold now, in one query; the first date first. */
export async function readCalendar(
  dataSource: DataSource,
  { person, programme }: { person: string; programme: string },
): Promise<{ lines: CalendarLine[]; meetings: CalendarMeeting[]; directory: Directory }> {
  const [row] = await dataSource.query<
    { lines: CalendarLine[] | null; meetings: CalendarMeeting[] | null; names: DirectoryRow[] | null }[]
  >(READ, [person, programme]);
  const lines = (row?.lines ?? []).map((line) => ({ ...line, until: utc(line.until), changed: utc(line.changed) }));
  const meetings = (row?.meetings ?? []).map((meeting) => ({
    ...meeting,
    ...{ from: utc(meeting.from), until: utc(meeting.until), changed: utc(meeting.changed) },
  }));
  return { lines, meetings, directory: directoryOf(row?.names ?? []) };
}

/** PostgreSQL writes instants in JSON with an offset and as many decimals as there are. */
function utc(instant: string): string {
  return new Date(instant).toISOString();
}

const READ = `
with asked as (
  select i.process, p.kind, i.what, i.until, i.sequence, i.changed, w.id as workpackage, t.body as title,
    i.open and not coalesce(bool_and($1 = any(a."except")), false) as open
  from calendar_item i
    join process p on p.id = i.process
    cross join jsonb_to_recordset(i.who) as a(role text, team text, organisation text, person text, "except" text[])
    left join workpackage w on w.process = i.process
    left join cycle c on c.id = i.process
    left join blueprint b on b.id = i.process
    left join text t on t.id = split_part(coalesce(c.title, b.title), '.', 1)::uuid
  where i.programme = $2 and p.kind <> 'meeting' and (i.open or i.changed > clock_timestamp() - interval '${STAYS} days') and ${isForHolder('$1')}
  group by i.process, i.what, p.kind, w.id, t.body
  order by i.until, i.process, i.what
  limit ${MOST}
)
select (select jsonb_agg(to_jsonb(m) order by m."from", m.id) from (
    select m.id, t.body as title, l.body as place, g.body as agenda, m.from_instant as "from", m.until_instant as until,
      m.state = 'cancelled' as "isCancelled", m.sequence, m.changed
    from meeting m
      left join text t on t.id = split_part(m.title, '.', 1)::uuid
      left join text l on l.id = split_part(m.place, '.', 1)::uuid
      left join text g on g.id = split_part(m.agenda, '.', 1)::uuid
    where m.programme = $2 and m.until_instant > clock_timestamp() - interval '${STAYS} days' and exists (
      select from holding h where h.programme = m.programme and h.person = $1 and ${holdsNow}
        and (case when m.workpackage is null then h.role = 'board'
          else h.role in ('coordinator', 'deputy') and h.workpackage = m.workpackage and h.team is not null end))
    limit ${MOST}) m) as meetings,
  (select jsonb_agg(to_jsonb(asked) order by until, process, what) from asked) as lines,
  (select jsonb_agg(to_jsonb(n)) from (${directoryLines('$2')}) n) as names`;
