import { refuseUnless } from '../../../engine/refused.js';
import { isLower, withQuorum } from '../../plan/quorums.js';
import { presentGate } from '../cycle.state.js';
import { checkMay, rolesOfActor, type CycleVerb } from '../cycle.verb.js';
import { phaseToCome } from './tick-criterion.js';

/** Says anew who decides at a gate; once a gate is open, only the board may ask for less. */
export const setQuorum: CycleVerb<'set-quorum'> = {
  abouts: (state) => state.plan.phases.flatMap(({ gate }) => (gate.decidedBy === 'approvals' ? [gate.name] : [])),
  aboutOf: ({ gate }) => gate,
  check(state, asking) {
    checkMay(state, 'set-quorum', asking);
    const { gate } = phaseToCome(state, asking.about ?? '');
    refuseUnless(gate.decidedBy === 'approvals', 'teams-decide', { gate: gate.name });
  },
  decide(state, { gate, quorum }, context) {
    const { quorum: before } = phaseToCome(state, gate).gate;
    refuseUnless(JSON.stringify(before) !== JSON.stringify(quorum), 'quorum-same', { gate });
    const isOpen = presentGate(state).name === gate;
    const isBoard = rolesOfActor(state, { about: gate, context }).some(({ role }) => role === 'board');
    refuseUnless(!isOpen || isBoard || !isLower(quorum, before), 'needs-board', { command: 'set-quorum' });
    return [
      {
        type: 'plan-changed',
        planVersion: state.planVersion + 1,
        plan: withQuorum(state.plan, gate, quorum),
        change: { what: 'quorum-set', gate, from: before, to: quorum },
      },
    ];
  },
};
