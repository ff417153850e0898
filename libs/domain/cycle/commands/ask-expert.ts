import { refuseUnless } from '../../../engine/refused.js';
import { EXPERT } from '../../plan/quorums.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';
import { phaseToCome } from './tick-criterion.js';

/** Asks an expert by experience to decide along at a gate: one more approval is needed there. */
export const askExpert: CycleVerb<'ask-expert'> = {
  abouts: (state) => state.plan.phases.flatMap(({ gate }) => (gate.decidedBy === 'approvals' ? [gate.name] : [])),
  aboutOf: ({ gate }) => gate,
  check(state, asking) {
    checkMay(state, 'ask-expert', asking);
    const { gate } = phaseToCome(state, asking.about ?? '');
    refuseUnless(gate.decidedBy === 'approvals', 'teams-decide', { gate: gate.name });
    refuseUnless(!gate.quorum.some(({ role }) => role === EXPERT), 'expert-asked-already', { gate: gate.name });
  },
  decide: (state, { gate }) => [{ type: 'expert-asked', gate, planVersion: state.planVersion + 1 }],
};
