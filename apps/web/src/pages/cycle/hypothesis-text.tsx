import { type Cycle } from '../../api/types.js';
import { useDates } from '../../words/dates.js';
import { useNumbers } from '../../words/numbers.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';

type Content = NonNullable<NonNullable<Cycle['hypothesis']>['content']>;

/** What a testing hypothesis expects to see. */
export interface Goal {
  indicator: string;
  direction: string;
  size: number;
  date: string;
}

/** A hypothesis as sentences: if, then, because; or what is expected, how it would be noticed, what would change a mind. */
export function HypothesisText({ content }: { content: Content }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const numbers = useNumbers();
  const goal = goalOf(content);
  const names =
    content.form === 'exploring'
      ? (['expectation', 'noticedBy', 'changesOurMind'] as const)
      : (['if', 'then', 'because', 'refutedIf'] as const);
  return (
    <dl className="reads">
      {names.slice(0, 3).map((name) => (
        <Line key={name} term={say(name)} said={content[name]} />
      ))}
      {goal && (
        <Line
          term={say('measured')}
          said={say(goal.direction === 'increase' ? 'goal_increase' : 'goal_decrease', {
            indicator: goal.indicator,
            size: numbers(goal.size),
            day: dates.day(goal.date),
          })}
        />
      )}
      {names.slice(3).map((name) => (
        <Line key={name} term={say(name)} said={content[name]} />
      ))}
    </dl>
  );
}

function Line({ term, said }: { term: string; said: string | number | null | undefined }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{said ?? '…'}</dd>
    </>
  );
}

/** What is to be seen by when, of a testing hypothesis whose texts are there. */
export function goalOf(content: Content | null): Goal | undefined {
  if (content === null) return undefined;
  const { indicator, direction, size, date } = content;
  if (typeof indicator !== 'string' || typeof direction !== 'string') return undefined;
  return typeof size === 'number' && typeof date === 'string' ? { indicator, direction, size, date } : undefined;
}
