import { type DataSource } from 'typeorm';
import { type Texts } from './texts.js';

const PROCESS = /^(?:cycle|blueprint|meeting)-[0-9a-f-]{36}$/;

/** The titles of every process that a value (a list of events) names: as references by id, with their texts. */
export async function readTitles(
  dataSource: DataSource,
  value: unknown,
): Promise<{ references: ReadonlyMap<string, string>; texts: Texts }> {
  const ids = [
    ...new Set(
      JSON.stringify(value)
        .split('"')
        .filter((part) => PROCESS.test(part)),
    ),
  ];
  if (ids.length === 0) return { references: new Map(), texts: new Map() };
  const rows = await dataSource.query<{ id: string; title: string; text: string; body: string | null }[]>(
    `select n.id, n.title, t.id as text, t.body
     from (
       select id, title from cycle where id = any($1)
       union all
       select id, title from meeting where id = any($1)
       union all
       -- As it was published last, or begun: what it is being called meanwhile is for those who read the draft.
       select e.process, coalesce((select v.parts ->> 'title' from blueprint_version v where v.blueprint = e.process
         order by v.version desc limit 1), e.body ->> 'title')
       from event e where e.process = any($1) and e.type = 'blueprint-created') n
     join text t on t.id = split_part(n.title, '.', 1)::uuid`,
    [ids],
  );
  return {
    references: new Map(rows.map(({ id, title }) => [id, title])),
    texts: new Map(rows.map(({ text, body }) => [text, body])),
  };
}
