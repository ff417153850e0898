import { refuseUnless } from '../../../engine/refused.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** Takes back an amendment that is not decided yet; whoever wrote it may. */
export const withdrawAmendment: CycleVerb<'withdraw-amendment'> = {
  check(state, asking) {
    checkMay(state, 'withdraw-amendment', asking);
    const { amendment } = state;
    refuseUnless(amendment, 'no-amendment');
    refuseUnless(amendment.authors.includes(asking.context.actor.person ?? ''), 'not-yours-to-withdraw');
  },
  decide: (state) => [{ type: 'amendment-withdrawn', number: state.amendments }],
};
