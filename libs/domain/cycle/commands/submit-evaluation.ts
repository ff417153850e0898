import { refuseUnless } from '../../../engine/refused.js';
import { isEvaluationAccepted, isSupplementWritten } from '../cycle.state.js';
import { authorsTogether, authorsNamed, checkRole, type CycleVerb } from '../cycle.verb.js';

/** Puts the evaluation, or a supplement to it, to those who did not write it. */
export const submitEvaluation: CycleVerb<'submit-evaluation'> = {
  check(state, asking) {
    const { evaluation } = state;
    const isSupplement = isSupplementWritten(state);
    refuseUnless(!state.closed || isSupplement, 'closed');
    checkRole(state, 'submit-evaluation', asking);
    refuseUnless(evaluation, 'no-evaluation');
    refuseUnless(!isEvaluationAccepted(state) || isSupplement, 'evaluation-accepted');
    refuseUnless(evaluation.submitted !== evaluation.version, 'already-submitted');
  },
  decide(state, command, context) {
    const authors = authorsTogether(
      state.evaluation?.authors ?? [],
      authorsNamed(state, command.authors, context),
      context.actor.person,
    );
    return [{ type: 'evaluation-submitted', version: state.evaluation?.version ?? 0, authors }];
  },
};
