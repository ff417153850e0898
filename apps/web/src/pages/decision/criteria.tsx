import { CircleCheck, CircleDashed } from 'lucide-react';
import { useCyclePress } from '../../api/press.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Card } from '../../design/card.js';
import { Tick } from '../../design/field.js';
import { Sign } from '../../design/sign.js';
import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from '../cycle/allowed.js';

/** What to look at when deciding. Ticking helps those who decide, and decides nothing. */
export function Criteria({ gate }: { gate: string }) {
  const say = useWords(decisionWords);
  const { cycle, allowed } = useAllowed();
  const press = useCyclePress(cycle.id);
  const criteria = cycle.plan.phases.find((phase) => phase.gate.name === gate)?.gate.criteria ?? [];
  const mayTick = allowed.some(
    ({ command, about, possible }) =>
      command === 'tick-criterion' && possible && (about === undefined || about === gate),
  );
  if (criteria.length === 0) return null;
  return (
    <Card title={say('criteria')}>
      <ul className="checklist">
        {criteria.map(({ text, met }, criterion) => (
          <li key={criterion}>
            {mayTick ? (
              <Tick
                label={text}
                checked={met}
                onChange={(next) => {
                  press.send({ command: { type: 'tick-criterion', gate, criterion, met: next } });
                }}
              />
            ) : (
              <span className={met ? 'check-line done' : 'check-line'}>
                <Sign of={met ? CircleCheck : CircleDashed} />
                <span>
                  {text} <span className="small soft">({say(met ? 'met' : 'notMet')})</span>
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
      <SaidProblem problem={press.problem} />
    </Card>
  );
}
