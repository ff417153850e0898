import { type DataSource } from 'typeorm';
import { directoryLines, directoryOf, type Directory, type DirectoryRow } from './directory.js';
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

/** How long (days) something that is over still stands there, as called off. */
const STAYS = 90;

/** The most items that somebody's calendar holds: the first ones. */
const MOST = 1_000;

/** What stands in somebody's calendar of a programme, by the roles that they hold now, in one query; the first date first. */
export async function readCalendar(
  dataSource: DataSource,
  { person, programme }: { person: string; programme: string },
): Promise<{ lines: CalendarLine[]; directory: Directory }> {
  const [row] = await dataSource.query<{ lines: CalendarLine[] | null; names: DirectoryRow[] | null }[]>(READ, [
    person,
    programme,
  ]);
  const lines = (row?.lines ?? []).map((line) => ({ ...line, until: utc(line.until), changed: utc(line.changed) }));
  return { lines, directory: directoryOf(row?.names ?? []) };
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
  where i.programme = $2 and (i.open or i.changed > clock_timestamp() - interval '${STAYS} days') and ${isForHolder('$1')}
  group by i.process, i.what, p.kind, w.id, t.body
  order by i.until, i.process, i.what
  limit ${MOST}
)
select (select jsonb_agg(to_jsonb(asked) order by until, process, what) from asked) as lines,
  (select jsonb_agg(to_jsonb(n)) from (${directoryLines('$2')}) n) as names`;
