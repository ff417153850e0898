import { refuseUnless } from '../../../engine/refused.js';
import { pressedBy } from '../../gate/gate.js';
import { gateStateOf } from '../cycle.state.js';
import { type CycleVerb } from '../cycle.verb.js';
import { checkDecider, roleToDecideIn } from '../deciding.js';
import { decisionNames, openDecisions } from '../decisions.js';

/** Agrees at the present gate, or to an amendment or a supplement, in a role that is still missing. */
export const approve: CycleVerb<'approve'> = {
  abouts: (state) => {
    const open = openDecisions(state).map(({ name }) => name);
    return decisionNames(state).filter(
      (name) => open.includes(name) || (name !== 'amendment' && name !== 'supplement'),
    );
  },
  aboutOf: ({ gate }) => gate,
  check(state, asking) {
    const { decision, approver } = checkDecider(state, asking);
    const gate = decision.name;
    const { approvals } = gateStateOf(state, gate);
    refuseUnless(!approvals.some(({ person }) => person === approver.person), 'already-approved', { gate });
    refuseUnless(!approvals.some((each) => pressedBy(each) === pressedBy(approver)), 'counts-once', { gate });
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
