import { type EntityManager } from 'typeorm';
import { later } from '../../../libs/engine/instant.js';
import { type CalendarSettings } from '../../../libs/messages/calendar.js';
import { toldDaysIn } from '../../../libs/messages/told-days.js';
import { type ToTell } from './due-message.js';

/**
 * For each of these, in their order, before which instant the letter does not go out; undefined where it may at once. Nobody
 * above hears before whoever must act was told and could answer: when these were told late, because the mail server or the
 * worker was away, what goes upward waits by as much.
 */
export async function notBefore(manager: EntityManager, all: ToTell[]): Promise<(Date | undefined)[]> {
  const above = new Set(all.filter(({ message }) => message.above).map(({ message }) => message.id));
  if (above.size === 0) return all.map(() => undefined);
  const rows = await manager.query<{ id: string; due: Date; late: string; settings: CalendarSettings }[]>(LATE, [
    [...above],
  ]);
  const waits = new Map(
    rows.map(({ id, due, late, settings }) => {
      const days = toldDaysIn(settings);
      return [id, new Date(days.at(days.from(later(due.toISOString(), Number(late)))))];
    }),
  );
  return all.map(({ message }) => waits.get(message.id));
}

// By how long (ms) the first that each person heard was late; who has not heard yet hears now at the earliest.
const LATE = `
with above as (
  select id, programme, process, what, occurrence, due from message where id = any($1)
), below as (
  select a.id as above, l.id, l.due, l.status from above a
  join message l on l.process = a.process and l.what = a.what and l.occurrence = a.occurrence
    and not l.above and l.due < a.due
), heard as (
  select distinct on (b.above, d.person) b.above, d.person, d.sent - b.due as late
  from below b join delivery d on d.message = b.id order by b.above, d.person, d.sent
), unheard as (
  select b.above, clock_timestamp() - min(b.due) as late
  from below b left join letter t on t.message = b.id and t.state in ('waiting', 'bundled')
  where b.status in ('planned', 'addressed')
    and not exists (select from heard h where h.above = b.above and (t.person is null or h.person = t.person))
  group by b.above, t.person
)
select a.id, a.due, (extract(epoch from max(w.late)) * 1000)::bigint as late, g.settings
from above a join programme g on g.id = a.programme
join (select above, late from heard union all select above, late from unheard) w on w.above = a.id
where w.late > interval '1 hour'
group by a.id, a.due, g.settings`;
