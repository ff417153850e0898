import { refuseUnless } from '../../../engine/refused.js';
import { phaseNamed } from '../../plan/phases.js';
import { enterPhase } from '../cycle.advance.js';
import { gateStateOf, presentGate } from '../cycle.state.js';
import { type CycleVerb } from '../cycle.verb.js';
import { checkDecider, roleToDecideIn } from '../deciding.js';
import { Unfolding } from '../unfolding.js';
import { approve } from './approve.js';

/** Does not agree, with a reason: it is asked anew, here or after going back to an earlier phase. */
export const reject: CycleVerb<'reject'> = {
  abouts: (state) => approve.abouts?.(state) ?? [],
  aboutOf: ({ gate }) => gate,
  check: (state, asking) => {
    checkDecider(state, asking);
  },
  decide(state, { gate, reason, backTo }, context) {
    const places = state.plan.phases.map(({ name }) => name);
    const earlier = backTo === undefined || places.slice(0, places.indexOf(state.phase)).includes(backTo);
    // Only the present phase's gate sends the cycle back; what is decided beside it goes back to its writers.
    const sendsBack = backTo === undefined || gate === presentGate(state).name;
    refuseUnless(earlier && sendsBack, 'no-such-phase', { phase: backTo ?? '' });
    const unfolding = new Unfolding(state, context);
    unfolding.add({
      type: 'rejected',
      gate,
      round: gateStateOf(state, gate).round,
      role: roleToDecideIn(state, { about: gate, context }),
      reason,
      backTo: backTo ?? null,
    });
    const phase = backTo === undefined ? undefined : phaseNamed(state.plan, backTo);
    if (phase) enterPhase(unfolding, phase);
    return unfolding.events;
  },
};
