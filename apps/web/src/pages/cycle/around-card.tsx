import { Link } from '@tanstack/react-router';
import { type Cycle } from '../../api/types.js';
import { Card } from '../../design/card.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';

/** What went before a cycle, what follows on it, and the blueprints that it began with and contributed to. */
export function Around({ cycle: { before, previous, next, startedFrom, blueprint } }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  if (before === null && previous === null && next === null && !startedFrom && !blueprint) return null;
  return (
    <Card title={say('before')} id="around">
      {before !== null && <p>{before}</p>}
      <ul className="tight">
        {previous !== null && (
          <li>
            <Link to="/cycles/$id" params={{ id: previous }}>
              {say('previous')}
            </Link>
          </li>
        )}
        {startedFrom && (
          <li>
            <Link to="/blueprints/$id" params={{ id: startedFrom.blueprint }}>
              {say('startedFrom')}
            </Link>
          </li>
        )}
        {blueprint && (
          <li>
            <Link to="/blueprints/$id" params={{ id: blueprint.id }}>
              {say('seeBlueprint')}
            </Link>
          </li>
        )}
        {next !== null && (
          <li>
            <Link to="/cycles/$id" params={{ id: next }}>
              {say('nextCycle')}
            </Link>
          </li>
        )}
      </ul>
    </Card>
  );
}
