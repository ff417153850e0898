import { useQuery } from '@tanstack/react-query';
import { cycleNews } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { Card } from '../../design/card.js';
import { Loaded } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { TimelineLink } from './timeline-link.js';

/** What was recorded last, and the way to all of it. */
export function LatestCard({ cycle: { id } }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const query = useQuery(cycleNews(id));
  return (
    <Card title={say('latest')} id="latest">
      <Loaded query={query} waiting={<Skeleton lines={3} />}>
        {({ lines }) =>
          lines.length === 0 ? (
            <p className="soft">{say('nothingYet')}</p>
          ) : (
            <ul className="lines">
              {lines.slice(0, 4).map(({ seq, sentence, happened }) => (
                <li key={seq}>
                  <p>
                    {sentence} <span className="small soft">{happened}</span>
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <TimelineLink id={id} />
    </Card>
  );
}
