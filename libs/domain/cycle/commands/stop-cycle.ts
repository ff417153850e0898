import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** Ends the cycle before it is through. Nothing is deleted; what is taken along may be told. */
export const stopCycle: CycleVerb<'stop-cycle'> = {
  check: (state, asking) => {
    checkMay(state, 'stop-cycle', asking);
  },
  decide: (_state, { reason, takeaway }) => [
    { type: 'cycle-stopped', reason, takeaway: takeaway ?? null },
    { type: 'cycle-closed', how: 'stopped' },
  ],
};
