import { agreementOf, checkAgreementHolds } from '../agreements.js';
import { agreementNumber, runningAgreements } from '../workpackage.state.js';
import { checkOpenAndMay, type WorkpackageVerb } from '../workpackage.verb.js';

/** Agrees anew: the same again until a later date, or something else; the versions before it stay in the history. */
export const reviseAgreement: WorkpackageVerb<'revise-agreement'> = {
  abouts: runningAgreements,
  aboutOf: ({ agreement }) => agreement,
  check(state, { about, context }) {
    checkOpenAndMay(state, 'revise-agreement', context);
    checkAgreementHolds(state, { about });
  },
  decide(state, command, context) {
    const { agreement } = command;
    const version = state.agreements[agreementNumber(state.process, agreement) ?? 0]?.version ?? 0;
    return [{ type: 'agreement-revised', agreement, version: version + 1, ...agreementOf(state, command, context) }];
  },
};
