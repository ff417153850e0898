import { checkAgreementHolds } from '../agreements.js';
import { runningAgreements } from '../workpackage.state.js';
import { checkOpenAndMay, type WorkpackageVerb } from '../workpackage.verb.js';

/** Ends a working agreement: from here on it holds no more, and nobody is reminded of it. */
export const endAgreement: WorkpackageVerb<'end-agreement'> = {
  abouts: runningAgreements,
  aboutOf: ({ agreement }) => agreement,
  check(state, { about, context }) {
    checkOpenAndMay(state, 'end-agreement', context);
    checkAgreementHolds(state, { about });
  },
  decide: (_state, { agreement, reason }) => [{ type: 'agreement-ended', agreement, reason: reason ?? null }],
};
