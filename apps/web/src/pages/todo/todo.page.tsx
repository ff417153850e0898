import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { Suspense, useId } from 'react';
import { todoPages } from '../../api/queries.js';
import { Button } from '../../design/button.js';
import { part } from '../../design/fetched.js';
import { Loaded } from '../../design/loaded.js';
import { Sign } from '../../design/sign.js';
import { Skeleton } from '../../design/skeleton.js';
import { Page } from '../../shell/page.js';
import { useDates } from '../../words/dates.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';
import { Asked } from './asked.js';
import { minutesFor } from './minutes.js';
import './todo.css';
import { Waiting } from './waiting.js';

// It stands below what has to be done, and comes after it.
const SinceLastVisit = part(() => import('./since-last-visit.js'), 'SinceLastVisit');

/** What is asked of somebody, and what others do for them. */
export function TodoPage() {
  const say = useWords(todoWords);
  const dates = useDates();
  const query = useInfiniteQuery(todoPages());
  const { data } = query;
  const asks = data?.pages.flatMap(({ todo }) => todo) ?? [];
  const now = asks.filter(({ when }) => when === 'late' || when === 'week');
  const empty = data?.pages[0]?.empty ?? null;
  const first = asks.find(({ until }) => until !== null)?.until ?? null;
  const lead =
    now.length > 0
      ? say('leadLine', {
          things: say('now', { count: now.length }),
          minutes: say(now.length === 1 ? 'minutesOne' : 'minutes', { count: minutesFor(now) }),
        })
      : null;
  return (
    <Page title={say('title')} lead={lead === null ? undefined : <p>{lead}</p>}>
      <Loaded query={query} waiting={<Skeleton cards={3} lines={2} />}>
        {({ pages }) => (
          <>
            {empty !== null && (
              <div className="nothing">
                <Sign of={CircleCheck} />
                <div className="tight">
                  <p className="lead">{empty}</p>
                  <p className="soft">{say('emptyHelp')}</p>
                </div>
              </div>
            )}
            {now.length === 0 && first !== null && (
              <div className="nothing">
                <Sign of={CircleCheck} />
                <p className="lead">{say('nothingYet', { day: dates.lastDay(first) })}</p>
              </div>
            )}
            {groupsOf(asks).map(([heading, group]) => (
              <Group key={heading} heading={heading} asks={group} />
            ))}
            {query.hasNextPage && (
              <div>
                <Button weight="second" busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
                  {say('more')}
                </Button>
              </div>
            )}
            <Waiting waiting={pages.flatMap(({ waitingFor }) => waitingFor)} />
            <Suspense>
              <SinceLastVisit />
            </Suspense>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Group({ heading, asks }: { heading: string; asks: Ask[] }) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {asks.map((ask) => (
          <Asked key={`${ask.process.id} ${ask.what}`} ask={ask} />
        ))}
      </ul>
    </section>
  );
}

/** What is asked, under the headings that the API gives: still open, this week, later, without a date. */
function groupsOf(asks: Ask[]): [heading: string, asks: Ask[]][] {
  const groups = new Map<string, Ask[]>();
  for (const ask of asks) groups.set(ask.heading, [...(groups.get(ask.heading) ?? []), ask]);
  return [...groups];
}
