import { useInfiniteQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { planning, type PlanningFilter } from '../../api/programme.queries.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { part } from '../../design/fetched.js';
import { Failed } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { Toggles } from '../../design/toggles.js';
import { planningWords } from '../../words/planning.js';
import { useWords } from '../../words/words.js';
import { PlanningChart } from './planning-chart.js';
import { PlanningFilters } from './planning-filters.js';

// The chart is what one sees first.
const PlanningTable = part(() => import('./planning-table.js'), 'PlanningTable');

type View = 'asTime' | 'asTable';

/** Where every cycle stands, on the calendar or as a table, narrowed down as one likes. */
export function PlanningCard() {
  const say = useWords(planningWords);
  const [view, setView] = useState<View>('asTime');
  const [filter, setFilter] = useState<PlanningFilter>({});
  // A press is seen at once; it is asked for after that, and the cycles follow.
  const query = useInfiniteQuery(planning(useDeferredValue(filter)));
  const data = useDeferredValue(query.data);
  const cycles = useMemo(() => data?.pages.flatMap((page) => page.cycles) ?? [], [data]);
  const first = data?.pages[0];
  const isNarrowed = Object.values(filter).some((each) => each !== undefined);
  const left = Math.max(1, (first?.counts.all ?? 0) - cycles.length);
  return (
    <Card
      title={say('planning')}
      aside={
        <Toggles
          label={say('view')}
          options={(['asTime', 'asTable'] as const).map((value) => ({ value, label: say(value) }))}
          on={[view]}
          onToggle={setView}
        />
      }
    >
      {first && first.counts.all > 0 && (
        <p className="soft">
          {[
            say('running', { count: first.counts.running }),
            ...(first.counts.overdue > 0 ? [say('late', { count: first.counts.overdue })] : []),
            ...(first.counts.ended > 0 ? [say('ended', { count: first.counts.ended })] : []),
          ].join(', ')}
          .
        </p>
      )}
      {first && first.counts.all > 0 && (
        <PlanningFilters filter={filter} cycles={first.counts.all} onChange={setFilter} />
      )}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={6} />}
      {first && cycles.length === 0 && (
        <Empty
          action={
            isNarrowed ? (
              <Button
                weight="second"
                onPress={() => {
                  setFilter({});
                }}
              >
                {say('clear')}
              </Button>
            ) : undefined
          }
        >
          {say(isNarrowed ? 'noneSuch' : 'none')}
        </Empty>
      )}
      {first && cycles.length > 0 && view === 'asTime' && <PlanningChart cycles={cycles} now={first.now} />}
      {first && cycles.length > 0 && view === 'asTable' && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <PlanningTable cycles={cycles} />
        </Suspense>
      )}
      <p className="heard" role="status">
        {first && !query.isFetching && data === query.data ? say('shown', { count: cycles.length }) : ''}
      </p>
      {query.hasNextPage && (
        <div>
          <Button weight="second" busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {isNarrowed ? say('moreOf') : say('more', { count: left })}
          </Button>
        </div>
      )}
    </Card>
  );
}
