import { checkHolds, checkMayWithPledge, type PledgeVerb } from '../pledge.verb.js';

/** Takes a pledge back, with a reason. */
export const withdrawPledge: PledgeVerb<'withdraw-pledge'> = {
  check(state, { context }) {
    checkMayWithPledge(state.by, 'withdraw-pledge', context);
    checkHolds(state);
  },
  decide: (_state, { reason }) => [{ type: 'pledge-withdrawn', reason }],
};
