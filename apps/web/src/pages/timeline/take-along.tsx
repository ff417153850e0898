import { type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { type TimelineFilter, type TimelineOf } from '../../api/timeline.queries.js';
import { Button } from '../../design/button.js';
import { Sign } from '../../design/sign.js';
import { timelineWords } from '../../words/timeline.js';
import { useLanguage, useWords } from '../../words/words.js';

const formats = ['word', 'pdf', 'csv', 'json'] as const;

interface More {
  hasNextPage: boolean;
  fetchNextPage: UseInfiniteQueryResult<InfiniteData<{ next: string | null }>>['fetchNextPage'];
}

/** On paper or as a file: what is shown, and all of it. */
export function TakeAlong({ of, filter, query }: { of: TimelineOf; filter: TimelineFilter; query: More }) {
  const say = useWords(timelineWords);
  const language = useLanguage();
  const [printing, setPrinting] = useState(false);
  const print = async () => {
    setPrinting(true);
    // Paper has no button for more.
    for (let more = query.hasNextPage; more;) more = (await query.fetchNextPage()).hasNextPage;
    setPrinting(false);
    window.setTimeout(() => {
      window.print();
    });
  };
  return (
    <div className="take row">
      <Button weight="second" sign={Printer} busy={printing} onPress={() => void print()}>
        {say(printing ? 'printing' : 'print')}
      </Button>
      {of.kind === 'cycles' && (
        <details className="menu">
          <summary className="button second">
            <Sign of={Download} />
            <span>{say('take')}</span>
          </summary>
          <div className="card tight">
            <p className="small soft">{say('takeHelp')}</p>
            <ul className="tight">
              {formats.map((format) => (
                <li key={format}>
                  <a href={exported(of.id, filter, { format, lang: language })} download>
                    {say(format)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </div>
  );
}

function exported(id: string, { what, search, at }: TimelineFilter, as: { format: string; lang: string }): string {
  const query = new URLSearchParams({ ...as, order: 'newest' });
  if (what) query.set('what', what.join(','));
  if (search !== undefined) query.set('search', search);
  if (at !== undefined) query.set('at', at);
  return `/api/cycles/${encodeURIComponent(id)}/export?${query.toString()}`;
}
