import { refuseUnless } from '../../../engine/refused.js';
import { isPhaseOver } from '../../plan/phases.js';
import { gateStateOf, type CycleState } from '../cycle.state.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';
import { type PhasePlan } from '../../plan/plan.js';

/** Says of a criterion whether it is met, until its gate has passed; saying it again changes nothing. */
export const tickCriterion: CycleVerb<'tick-criterion'> = {
  abouts: (state) => state.plan.phases.flatMap(({ gate }) => (gate.criteria.length > 0 ? [gate.name] : [])),
  aboutOf: ({ gate }) => gate,
  check(state, asking) {
    checkMay(state, 'tick-criterion', asking);
    phaseToCome(state, asking.about ?? '');
  },
  decide(state, { type: _, ...ticked }) {
    const { gate } = phaseToCome(state, ticked.gate);
    refuseUnless(ticked.criterion < gate.criteria.length, 'no-such-criterion', { gate: gate.name });
    const isMet = gateStateOf(state, gate.name).met?.includes(ticked.criterion) ?? false;
    return isMet === ticked.met ? [] : [{ type: 'criterion-ticked', ...ticked }];
  },
};

/** The phase of a gate that is open or still to come. @throws Refused no-such-gate, gate-is-over */
export function phaseToCome(state: CycleState, gate: string): PhasePlan {
  const phase = state.plan.phases.find((each) => each.gate.name === gate);
  refuseUnless(phase, 'no-such-gate', { gate });
  refuseUnless(!isPhaseOver(state.plan, { phase: phase.name, now: state.phase }), 'gate-is-over', { gate });
  return phase;
}
