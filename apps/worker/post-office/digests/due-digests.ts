import { type DataSource } from 'typeorm';
import { calendarOf } from '../../../../libs/messages/calendar.js';
import { nextDigest, wayOfDigest, type Way } from '../../../../libs/messages/ways.js';

/** Somebody for whom letters of a programme are bundled, and whose digest is to go out. */
export interface DueDigest {
  programme: string;
  person: string;
  way: Way;
}

interface Bundled extends DueDigest {
  first: Date;
  now: Date;
  timeZone: string;
  holidays: string;
}

/** Whose digest is due: it goes out at the first moment of their way, as they chose it by now, after a letter was bundled. */
export async function readDueDigests(dataSource: DataSource): Promise<DueDigest[]> {
  const rows = await dataSource.query<Bundled[]>(BUNDLED);
  return rows.flatMap(({ programme, person, way, first, now, timeZone, holidays }) => {
    const moment = nextDigest(wayOfDigest(way), first.toISOString(), calendarOf({ timeZone, holidays }));
    return moment !== undefined && moment <= now.toISOString() ? [{ programme, person, way }] : [];
  });
}

const BUNDLED = `
select l.programme, l.person, coalesce(c.way, 'at-once') as way, min(l.made) as first, clock_timestamp() as now,
  g.settings ->> 'timeZone' as "timeZone", g.settings ->> 'holidays' as holidays
from letter l join programme g on g.id = l.programme
left join message_choice c on c.programme = l.programme and c.person = l.person
where l.state = 'bundled' and l.bundled_in is null and l.next_try <= clock_timestamp()
group by l.programme, l.person, c.way, g.settings
order by first limit 500`;
