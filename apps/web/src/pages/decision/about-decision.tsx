import { useAllowed } from '../cycle/allowed.js';
import { EvaluationCard } from '../cycle/evaluation-card.js';
import { HypothesisCard } from '../cycle/hypothesis-card.js';

/** What is decided on, to read before one decides: the hypothesis, or the evaluation. */
export function AboutDecision({ gate }: { gate: string }) {
  const { cycle } = useAllowed();
  const kind = cycle.plan.phases.find((phase) => phase.gate.name === gate)?.kind;
  const isAboutEvaluation = kind === 'evaluation' || kind === 'blueprint' || gate === 'supplement';
  return (
    <>
      {isAboutEvaluation && <EvaluationCard cycle={cycle} />}
      <HypothesisCard cycle={cycle} />
    </>
  );
}
