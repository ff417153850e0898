import { startTransition, useEffect, useOptimistic, useState } from 'react';
import { groups, type Group, type TimelineFilter } from '../../api/timeline.queries.js';
import { TextField } from '../../design/field.js';
import '../../design/folded.css';
import { painted } from '../../design/painted.js';
import { Toggles } from '../../design/toggles.js';
import { timelineWords } from '../../words/timeline.js';
import { useWords } from '../../words/words.js';
import { AsItWas } from './as-it-was.js';

/** How long (ms) somebody may go on typing before it is looked for. */
const PAUSE = 350;

/** Fewer letters than this are in every line. */
const FEWEST = 2;

/** What narrows a timeline down: groups, words, and a day to look back from. */
export function TimelineFilters({
  filter,
  begun,
  onChange,
}: {
  filter: TimelineFilter;
  begun: string | undefined;
  /** Ends when the lines are asked for. */
  onChange: (filter: TimelineFilter) => Promise<void>;
}) {
  const say = useWords(timelineWords);
  // A press is seen before the address follows it, and with the address hundreds of lines.
  const [what, press] = useOptimistic(filter.what ?? []);
  const [typed, setTyped] = useState(filter.search ?? '');
  useEffect(() => {
    const words = typed.trim();
    const wanted = words.length < FEWEST ? undefined : words;
    if (wanted === filter.search) return;
    const timer = window.setTimeout(() => {
      void onChange({ ...filter, search: wanted });
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [typed, filter, onChange]);
  const toggle = (value: Group | 'all') => {
    const next =
      value === 'all' ? [] : groups.filter((group) => (group === value ? !what.includes(group) : what.includes(group)));
    startTransition(async () => {
      press(next);
      await painted();
      await onChange({ ...filter, what: next.length === 0 ? undefined : next });
    });
  };
  return (
    <div className="tight">
      <Toggles
        label={say('filters')}
        options={(['all', ...groups] as const).map((value) => ({ value, label: say(value) }))}
        on={what.length === 0 ? ['all'] : what}
        onToggle={toggle}
      />
      <details className="narrowing" open={window.matchMedia('(min-width: 52rem)').matches}>
        <summary>{say('lookBack')}</summary>
        <div className="looking">
          <TextField label={say('search')} type="search" value={typed} onChange={setTyped} maxLength={100} />
          {begun !== undefined && (
            <AsItWas
              begun={begun}
              at={filter.at}
              onChange={(at) => {
                void onChange({ ...filter, at });
              }}
            />
          )}
        </div>
      </details>
    </div>
  );
}
