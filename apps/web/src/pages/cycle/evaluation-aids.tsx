import { useQuery } from '@tanstack/react-query';
import { cycleEvaluation } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { useNumbers } from '../../words/numbers.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { goalOf } from './hypothesis-text.js';

/** What an evaluation begins with: what was predicted, beside what was counted, beside the notes. */
export function EvaluationAids({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const numbers = useNumbers();
  const { data } = useQuery(cycleEvaluation(cycle.id));
  if (!data) return null;
  const { measurements, notes, prediction } = data;
  const goal = goalOf(prediction);
  const values = measurements.map(({ value }) => value);
  return (
    <details className="aids">
      <summary>
        {say('prediction')} · {say('found')} · {say('notes')}
      </summary>
      <div className="tight">
        {goal && (
          <p>
            <strong>{say('prediction')}</strong>{' '}
            {say(goal.direction === 'increase' ? 'goal_increase' : 'goal_decrease', {
              indicator: goal.indicator,
              size: numbers(goal.size),
              day: goal.date,
            })}
          </p>
        )}
        <p>
          <strong>{say('found')}</strong> {values.length === 0 ? say('foundNone') : values.map(numbers).join(' · ')}
        </p>
        <ul className="tight">
          {notes.slice(0, 10).map(({ id, note }) => (
            <li key={id} className="small">
              {note}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
