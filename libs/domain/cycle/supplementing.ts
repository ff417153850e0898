import { isEvaluationAccepted, type CycleState } from './cycle.state.js';
import { type EvaluationEvent } from './events/evaluation.js';

/** What follows when data change after the evaluation was accepted: a supplement may be written; it is opened once. */
export function supplementFor(state: CycleState): EvaluationEvent[] {
  return isEvaluationAccepted(state) && state.supplement === null ? [{ type: 'supplement-opened' }] : [];
}
