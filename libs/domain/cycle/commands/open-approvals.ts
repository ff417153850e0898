import { gateStateOf } from '../cycle.state.js';
import { checkStay, type CycleVerb } from '../cycle.verb.js';

/** Records who was found to decide at the phase's gate; once for each stay. */
export const openApprovals: CycleVerb<'open-approvals'> = {
  check: () => undefined,
  decide(state, { entered, gate, asked }) {
    checkStay(state, entered);
    const { round, openedFor } = gateStateOf(state, gate);
    return openedFor === entered ? [] : [{ type: 'approvals-opened', gate, entered, round, asked }];
  },
};
