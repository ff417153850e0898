import { checkGoesOn, checkMay, type CycleVerb } from '../cycle.verb.js';

/** Holds the cycle still: nothing is decided and nobody is reminded until it goes on; notes still come in. */
export const pauseCycle: CycleVerb<'pause-cycle'> = {
  check(state, asking) {
    checkMay(state, 'pause-cycle', asking);
    checkGoesOn(state);
  },
  decide: (_state, { reason }) => [{ type: 'cycle-paused', reason: reason ?? null }],
};
