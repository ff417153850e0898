import { Clock } from 'lucide-react';
import { Card } from '../../design/card.js';
import { Sign } from '../../design/sign.js';
import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from '../cycle/allowed.js';
import { EvaluationCard } from '../cycle/evaluation-card.js';
import { HypothesisCard } from '../cycle/hypothesis-card.js';

/** What is decided on, to read before one decides: the hypothesis, or the evaluation; and what is still missing. */
export function AboutDecision({ gate }: { gate: string }) {
  const say = useWords(decisionWords);
  const { cycle } = useAllowed();
  const kind = cycle.plan.phases.find((phase) => phase.gate.name === gate)?.kind;
  const isAboutEvaluation = kind === 'evaluation' || kind === 'blueprint' || gate === 'supplement';
  return (
    <>
      {cycle.missing.length > 0 && (
        <Card title={say('missing')}>
          <ul className="checklist">
            {cycle.missing.map(({ code, sentence }) => (
              <li key={code} className="check-line">
                <Sign of={Clock} />
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {isAboutEvaluation && <EvaluationCard cycle={cycle} />}
      <HypothesisCard cycle={cycle} />
    </>
  );
}
