import { refuseUnless } from '../../../engine/refused.js';
import { checkHolds, checkMayWithPledge, endOfPeriod, type PledgeVerb } from '../pledge.verb.js';

/** Lets a signed pledge hold for longer, also when its period has just passed. */
export const renewPledge: PledgeVerb<'renew-pledge'> = {
  check(state, { context }) {
    checkMayWithPledge(state.by, 'renew-pledge', context);
    checkHolds(state);
    refuseUnless(state.status !== 'asked' && state.signed !== null, 'not-signed');
  },
  decide(state, { until }, context) {
    const ends = endOfPeriod(until, context);
    refuseUnless(ends !== null && (state.begins === null || state.begins < ends), 'period-backwards');
    return [{ type: 'pledge-renewed', term: state.term + 1, until, ends }];
  },
};
