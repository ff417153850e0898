import { refuseUnless } from '../../../engine/refused.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** Writes the hypothesis, as long as it is not locked; what was submitted goes back to its writers. */
export const draftHypothesis: CycleVerb<'draft-hypothesis'> = {
  check(state, asking) {
    checkMay(state, 'draft-hypothesis', asking);
    refuseUnless(!state.hypothesis?.locked, 'hypothesis-locked');
  },
  decide: (state, { hypothesis }) => [
    { type: 'hypothesis-drafted', version: (state.hypothesis?.version ?? 0) + 1, hypothesis },
  ],
};
