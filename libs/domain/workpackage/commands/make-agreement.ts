import { agreementOf } from '../agreements.js';
import { agreementId } from '../workpackage.state.js';
import { checkOpenAndMay, type WorkpackageVerb } from '../workpackage.verb.js';

/** Makes a working agreement; with a review date, those in it hear of it in time. */
export const makeAgreement: WorkpackageVerb<'make-agreement'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'make-agreement', context);
  },
  decide: (state, command, context) => [
    {
      type: 'agreement-made',
      agreement: agreementId(state.process, state.made + 1),
      version: 1,
      ...agreementOf(state, command, context),
    },
  ],
};
