import { type CycleVerb } from '../cycle.verb.js';

/** The blueprint that this cycle began with has been withdrawn: whoever works by it must know. */
export const hearBlueprintWithdrawn: CycleVerb<'hear-blueprint-withdrawn'> = {
  check: () => undefined,
  decide(state, { blueprint }) {
    const isOurs = !state.closed && state.startedFrom?.blueprint === blueprint && !state.startedFrom.withdrawn;
    return isOurs ? [{ type: 'blueprint-withdrawn-heard', blueprint }] : [];
  },
};
