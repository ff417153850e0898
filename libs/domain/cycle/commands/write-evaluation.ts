import { refuseUnless } from '../../../engine/refused.js';
import { checkConclusion } from '../../evaluation/conclusions.js';
import { isEvaluationAccepted } from '../cycle.state.js';
import { checkMay, checkTeamsKnown, rolesOfActor, type CycleVerb } from '../cycle.verb.js';

/** Writes the evaluation of what was tried: once the hypothesis is locked, until the evaluation has been accepted. */
export const writeEvaluation: CycleVerb<'write-evaluation'> = {
  check(state, asking) {
    checkMay(state, 'write-evaluation', asking);
    refuseUnless(state.hypothesis?.locked, 'evaluation-too-soon');
    refuseUnless(!isEvaluationAccepted(state), 'evaluation-accepted');
  },
  decide(state, { type: _, ...evaluation }, context) {
    checkTeamsKnown(
      state,
      evaluation.results.map(({ team }) => team),
    );
    checkConclusion({
      ...evaluation,
      form: state.hypothesis?.content.form ?? 'exploring',
      measurements: state.counts.measurements,
      needed: state.leastMeasurements,
      roles: rolesOfActor(state, { about: undefined, context }).map(({ role }) => role),
    });
    return [{ type: 'evaluation-written', version: (state.evaluation?.version ?? 0) + 1, ...evaluation }];
  },
};
