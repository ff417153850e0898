import { type EntityManager } from 'typeorm';
import { type Addressee, type Due } from '../../engine/rules.js';

/** What is due, or will be, on a date: an item of people's calendars. */
type Item = Pick<Due, 'what' | 'until' | 'who'>;

/**
 * Brings what stands in people's calendars in line with what is due and what will be, by difference: what is no longer
 * asked is closed, what moved is moved, and each change counts.
 */
export async function storeCalendar(
  manager: EntityManager,
  stored: { process: string; programme: string; items: Item[] },
): Promise<void> {
  const { process, programme, items } = stored;
  await manager.query(DIFFERENCE, [process, programme, JSON.stringify(together(items))]);
}

const DIFFERENCE = `
with wanted as (
  select * from jsonb_to_recordset($3::jsonb) as w(what text, until timestamptz, who jsonb)
), gone as (
  update calendar_item i set open = false, sequence = sequence + 1, changed = clock_timestamp()
  where i.process = $1 and i.open and not exists (select from wanted w where w.what = i.what)
)
insert into calendar_item (process, programme, what, until, who)
select $1, $2, what, until, who from wanted
on conflict (process, what) do update
  set until = excluded.until, who = excluded.who, open = true, sequence = calendar_item.sequence + 1,
    changed = clock_timestamp()
  where (calendar_item.until, calendar_item.who, calendar_item.open)
    is distinct from (excluded.until, excluded.who, true)`;

/** One item for each thing, at its first date, for all who are asked. What has no date stands in no calendar. */
function together(items: Item[]): { what: string; until: string; who: Addressee[] }[] {
  const found = new Map<string, { what: string; until: string; who: Addressee[] }>();
  for (const { what, until, who } of items) {
    if (until === null) continue;
    const same = found.get(what);
    found.set(what, {
      what,
      until: same && same.until < until ? same.until : until,
      who: [...(same?.who ?? []), ...who],
    });
  }
  return [...found.values()];
}
