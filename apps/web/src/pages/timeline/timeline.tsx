import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { Suspense, useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { timeline, visit, type TimelineFilter, type TimelineOf } from '../../api/timeline.queries.js';
import { Button } from '../../design/button.js';
import '../../design/card.css';
import { Empty } from '../../design/empty.js';
import { part } from '../../design/fetched.js';
import { Failed } from '../../design/loaded.js';
import { Notice } from '../../design/notice.js';
import { Skeleton } from '../../design/skeleton.js';
import { useDates } from '../../words/dates.js';
import { useTimeZone } from '../../words/dates.js';
import { timelineWords } from '../../words/timeline.js';
import { useLanguage, useWords } from '../../words/words.js';
import { sectionsOf, type Section } from './sections.js';
import { TimelineFilters } from './timeline-filters.js';
import { TimelineLine } from './timeline-line.js';
import './timeline.css';

// Reading comes first, taking it along after.
const TakeAlong = part(() => import('./take-along.js'), 'TakeAlong');

/** The story: what narrows it down, and then section after section, the newest first. */
export function Timeline({
  of,
  filter,
  begun,
  onChange,
}: {
  of: TimelineOf;
  filter: TimelineFilter;
  /** The first day that one can look back to. */
  begun: string | undefined;
  onChange: (filter: TimelineFilter) => Promise<void>;
}) {
  const say = useWords(timelineWords);
  const dates = useDates();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const query = useInfiniteQuery(timeline(of, filter));
  const { data: away } = useQuery(visit());
  // A press is seen at once; hundreds of lines follow it.
  const data = useDeferredValue(query.data);
  const lines = useMemo(() => data?.pages.flatMap((page) => page.lines) ?? [], [data]);
  const sections = useMemo(() => sectionsOf(lines, { language, timeZone }), [lines, language, timeZone]);
  const since = away?.since ?? undefined;
  const isNew = (recorded: string) => since !== undefined && recorded > since;
  const news = lines.filter(({ at }) => isNew(at.recorded)).length;
  const isNarrowed = filter.what !== undefined || filter.search !== undefined || filter.at !== undefined;
  const open = useCallback(
    (line: number) => {
      void onChange({ line });
    },
    [onChange],
  );
  const clear = () => {
    void onChange({});
  };
  return (
    <>
      <div className="card timeline-tools">
        <TimelineFilters filter={filter} begun={begun} onChange={onChange} />
        <Suspense>
          <TakeAlong of={of} filter={filter} query={query} />
        </Suspense>
      </div>
      {filter.at !== undefined && (
        <Notice sign={History}>
          <div className="row">
            <p>{say('looksBack', { day: dates.day(filter.at) })}</p>
            <Button
              weight="second"
              onPress={() => {
                void onChange({ ...filter, at: undefined });
              }}
            >
              {say('backToToday')}
            </Button>
          </div>
        </Notice>
      )}
      {filter.line !== undefined && (
        <Notice tone="plain">
          <div className="row">
            <p>{say('fromLine')}</p>
            <Button weight="second" onPress={clear}>
              {say('clear')}
            </Button>
          </div>
        </Notice>
      )}
      {news > 0 && filter.line === undefined && <p className="soft">{say('news', { count: news })}</p>}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Skeleton cards={2} lines={5} />}
      {query.isSuccess && data === query.data && lines.length === 0 && (
        <Empty
          action={
            isNarrowed ? (
              <Button weight="second" onPress={clear}>
                {say('clear')}
              </Button>
            ) : undefined
          }
        >
          {say(isNarrowed ? 'noneSuch' : 'none')}
        </Empty>
      )}
      {sections.map((section) => (
        <Part key={section.key} section={section}>
          {section.lines.map((line) => (
            <TimelineLine
              key={`${line.process?.id ?? ''} ${line.place}`}
              line={line}
              isNew={isNew(line.at.recorded)}
              isNamed={filter.line === line.seq}
              showsWhere={of.kind === 'programme'}
              onOpen={open}
            />
          ))}
        </Part>
      ))}
      <p className="heard" role="status">
        {query.isSuccess && !query.isFetching && data === query.data ? say('shown', { count: lines.length }) : ''}
      </p>
      {query.hasNextPage && (
        <div className="more">
          <Button weight="second" busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {say('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Part({ section: { key, heading, kind }, children }: { section: Section; children: ReactNode }) {
  return (
    <section className="card part" aria-labelledby={`part-${key}`}>
      <h2 id={`part-${key}`} className={kind}>
        {heading}
      </h2>
      <ol className="story">{children}</ol>
    </section>
  );
}
