import { refuseUnless } from '../../../engine/refused.js';
import { isEvaluationAccepted } from '../cycle.state.js';
import { authorsTogether, checkAuthors, checkMay, type CycleVerb } from '../cycle.verb.js';

/** Puts the evaluation to those who did not write it. */
export const submitEvaluation: CycleVerb<'submit-evaluation'> = {
  check(state, asking) {
    checkMay(state, 'submit-evaluation', asking);
    const { evaluation } = state;
    refuseUnless(evaluation, 'no-evaluation');
    refuseUnless(!isEvaluationAccepted(state), 'evaluation-accepted');
    refuseUnless(evaluation.submitted !== evaluation.version, 'already-submitted');
  },
  decide(state, command, context) {
    checkAuthors(command.authors, { context });
    const authors = authorsTogether(state.evaluation?.authors ?? [], command.authors, context.actor.person);
    return [{ type: 'evaluation-submitted', version: state.evaluation?.version ?? 0, authors }];
  },
};
