import { refuseUnless } from '../../../engine/refused.js';
import { checkOpenAndMay, type WorkpackageVerb } from '../workpackage.verb.js';

/** Writes question, content or approach anew; the versions before it stay readable, each with its reason. */
export const rewriteWorkpackage: WorkpackageVerb<'rewrite-workpackage'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'rewrite-workpackage', context);
  },
  decide(state, { question = null, content = null, approach = null, reason }) {
    refuseUnless(
      [question, content, approach].some((text) => text !== null),
      'nothing-rewritten',
    );
    return [{ type: 'workpackage-rewritten', version: state.text.version + 1, question, content, approach, reason }];
  },
};
