import { type DataSource } from 'typeorm';
import { type CalendarSettings } from '../../../../libs/messages/calendar.js';
import { toldDaysIn } from '../../../../libs/messages/told-days.js';
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
  settings: CalendarSettings;
}

/** Whose digest is due: it goes out at the first moment of their way, as they chose it by now, after a letter was bundled. */
export async function readDueDigests(dataSource: DataSource): Promise<DueDigest[]> {
  const rows = await dataSource.query<Bundled[]>(BUNDLED);
  return rows.flatMap(({ programme, person, way, first, now, settings }) => {
    const moment = nextDigest(wayOfDigest(way), first.toISOString(), toldDaysIn(settings));
    return moment !== undefined && moment <= now.toISOString() ? [{ programme, person, way }] : [];
  });
}

const BUNDLED = `
select l.programme, l.person, coalesce(c.way, 'at-once') as way, min(l.made) as first, clock_timestamp() as now,
  g.settings
from letter l join programme g on g.id = l.programme
left join message_choice c on c.programme = l.programme and c.person = l.person
where l.state = 'bundled' and l.bundled_in is null and l.next_try <= clock_timestamp()
group by l.programme, l.person, c.way, g.settings
order by first limit 500`;
