import { refuseUnless } from '../../../engine/refused.js';
import { checkConclusion } from '../../evaluation/conclusions.js';
import { isEvaluationAccepted } from '../cycle.state.js';
import { checkRole, checkTeamsKnown, rolesOfActor, type CycleVerb } from '../cycle.verb.js';

/**
 * Writes the evaluation of what was tried: once the hypothesis is locked, until the evaluation has been accepted; after
 * that only as a supplement, when data came in late.
 */
export const writeEvaluation: CycleVerb<'write-evaluation'> = {
  check(state, asking) {
    refuseUnless(!state.closed || state.supplement !== null, 'closed');
    checkRole(state, 'write-evaluation', asking);
    refuseUnless(state.hypothesis?.locked, 'evaluation-too-soon');
    refuseUnless(!isEvaluationAccepted(state) || state.supplement !== null, 'evaluation-accepted');
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
    return [
      {
        type: 'evaluation-written',
        version: (state.evaluation?.version ?? 0) + 1,
        ...evaluation,
        ...(isEvaluationAccepted(state) && { supplement: true }),
      },
    ];
  },
};
