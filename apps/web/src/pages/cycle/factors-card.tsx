import { useQuery } from '@tanstack/react-query';
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { cycleFactors } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { Badge } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';

/** What helped and what hindered, with how one could tell. */
export function FactorsCard({ cycle: { id } }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const query = useQuery(cycleFactors(id));
  const add = <Actions of={['add-factor']} />;
  return (
    <Card title={say('factors')} id="factors">
      <Loaded query={query} waiting={<Skeleton lines={2} />}>
        {({ factors }) =>
          factors.length === 0 ? (
            <Empty action={add}>{say('noFactors')}</Empty>
          ) : (
            <>
              <ul className="lines">
                {factors.map(({ id: factor, kind, factor: text, evidence, helpedIn, notIn }) => (
                  <li key={factor}>
                    <p>
                      <Badge
                        tone={kind.code === 'success' ? 'done' : 'soon'}
                        sign={kind.code === 'success' ? ThumbsUp : ThumbsDown}
                      >
                        {kind.label}
                      </Badge>{' '}
                      {text}
                    </p>
                    {evidence !== null && <p className="small soft">{evidence}</p>}
                    {helpedIn.length > 0 && (
                      <p className="small soft">{say('helpedIn', { teams: namesOf(helpedIn) })}</p>
                    )}
                    {notIn.length > 0 && <p className="small soft">{say('notIn', { teams: namesOf(notIn) })}</p>}
                  </li>
                ))}
              </ul>
              {add}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function namesOf(teams: { name: string }[]): string {
  return teams.map(({ name }) => name).join(', ');
}
