import { useQuery } from '@tanstack/react-query';
import { newsOf, type Kind } from '../../api/process.queries.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { processWords } from '../../words/process.js';
import { useWords } from '../../words/words.js';

/** What happened to something small, the newest first. */
export function HappenedCard({ kind, id }: { kind: Kind; id: string }) {
  const say = useWords(processWords);
  const query = useQuery(newsOf(kind, id));
  return (
    <Card title={say('happened')} id="happened">
      <Loaded query={query}>
        {({ lines }) =>
          lines.length === 0 ? (
            <Empty>{say('nothing')}</Empty>
          ) : (
            <ul className="lines">
              {lines.map(({ place, sentence, happened }) => (
                <li key={place} className="tight">
                  <span>{sentence}</span>
                  <span className="small soft">{happened}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
