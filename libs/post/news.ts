import { type DataSource } from 'typeorm';
import { NEWS } from '../messages/news.js';
import { newsSince } from '../messages/news-days.js';
import { toldDaysIn } from '../messages/told-days.js';
import { halves } from '../messages/words/missing.js';
import { type News, type PublishedVersion } from '../messages/words/mails/news.js';
import { Programme } from '../persistence/entities/programme.entity.js';
import { type Told } from './desk.js';

/** What is new in a programme, in no language yet, and for nobody in particular. */
export type NewsFacts = Omit<News, 'language' | 'stop'>;

/** Whether a message tells what is new. */
export function isNews({ what }: { what: string }): boolean {
  return halves(what)[0] === NEWS;
}

/** What news tells: what came out between the news before it and the moment that it is due. */
export async function readNews(
  dataSource: DataSource,
  { message, publicUrl }: { message: Pick<Told, 'programme' | 'what' | 'due'>; publicUrl: string },
): Promise<NewsFacts> {
  const { programme, what, due } = message;
  const { name, settings } = await dataSource.manager.findOneByOrFail(Programme, { id: programme });
  const days = toldDaysIn(settings);
  const [, month] = halves(what);
  const since = newsSince(month, days);
  const period = { programme, since: new Date(since), until: due };
  const [versions, cycles] = await Promise.all([
    readPublished(dataSource, { ...period, publicUrl }),
    countCycles(dataSource, period),
  ]);
  return {
    ...{ programme: name, since: days.calendar.dayOf(since), versions, cycles, timeZone: settings.timeZone },
    page: new URL('/programme', publicUrl).href,
  };
}

interface Period {
  programme: string;
  since: Date;
  until: Date;
}

/** The last version of each blueprint that came out, and is still what others start from; the newest first. */
async function readPublished(
  dataSource: DataSource,
  { programme, since, until, publicUrl }: Period & { publicUrl: string },
): Promise<PublishedVersion[]> {
  const rows = await dataSource.query<{ blueprint: string; title: string | null; version: number; published: Date }[]>(
    `select v.blueprint, t.body as title, v.version, v.published
     from (
       select distinct on (blueprint) blueprint, version, published, parts ->> 'title' as title
       from blueprint_version where programme = $1 and published > $2 and published <= $3
       order by blueprint, version desc) v
     join blueprint b on b.id = v.blueprint and b.status = 'published'
     left join text t on t.id = split_part(v.title, '.', 1)::uuid
     order by v.published desc, v.blueprint`,
    [programme, since, until],
  );
  return rows.map(({ blueprint, title, version, published }) => ({
    ...{ title, version, published: published.toISOString() },
    link: new URL(`/blueprints/${blueprint}`, publicUrl).href,
  }));
}

/** How many cycles are open, and how many have ended. */
async function countCycles(dataSource: DataSource, { programme, since, until }: Period): Promise<News['cycles']> {
  const [counted] = await dataSource.query<News['cycles'][]>(
    `select count(*) filter (where not c.closed)::integer as open,
       count(*) filter (where c.closed and exists (select from event e
         where e.process = c.id and e.type = 'cycle-closed' and e.recorded > $2 and e.recorded <= $3))::integer as ended
     from cycle c where c.programme = $1`,
    [programme, since, until],
  );
  return counted ?? { open: 0, ended: 0 };
}
