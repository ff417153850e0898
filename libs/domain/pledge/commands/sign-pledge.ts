import { refuseUnless } from '../../../engine/refused.js';
import { checkHolds, checkMayWithPledge, checkSignatory, type PledgeVerb } from '../pledge.verb.js';

/** Signs a pledge: whoever acts for the team or organisation, or the lead who records who signed it. */
export const signPledge: PledgeVerb<'sign-pledge'> = {
  check(state, { context }) {
    checkMayWithPledge(state.by, 'sign-pledge', context);
    checkHolds(state);
    refuseUnless(state.status === 'asked', 'signed-already');
    refuseUnless(state.ends === null || state.ends > context.now, 'period-over');
  },
  decide(_state, { signatory }, context) {
    checkSignatory(signatory, context);
    return [{ type: 'pledge-signed', signatory: signatory ?? null }];
  },
};
