import { refuseUnless } from '../../../engine/refused.js';
import { gateStateOf } from '../cycle.state.js';
import { type CycleVerb } from '../cycle.verb.js';
import { checkDecider, roleToDecideIn } from '../deciding.js';

/** Agrees at the present gate, in a role that is still missing where the person holds one. */
export const approve: CycleVerb<'approve'> = {
  abouts: (state) =>
    state.plan.phases.filter(({ gate }) => gate.decidedBy === 'approvals').map(({ gate }) => gate.name),
  aboutOf: ({ gate }) => gate,
  check(state, asking) {
    const { gate, decider } = checkDecider(state, asking);
    const { approvals } = gateStateOf(state, gate.name);
    refuseUnless(!approvals.some(({ person }) => person === decider), 'already-approved', { gate: gate.name });
  },
  decide: (state, { gate }, context) => [
    {
      type: 'approved',
      gate,
      round: gateStateOf(state, gate).round,
      role: roleToDecideIn(state, { about: gate, context }),
    },
  ],
};
