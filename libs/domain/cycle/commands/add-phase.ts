import { refuseUnless } from '../../../engine/refused.js';
import { checkPlan, isPhaseOver, phaseNamed } from '../../plan/phases.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** Adds a phase after the present one or after one to come. */
export const addPhase: CycleVerb<'add-phase'> = {
  check: (state, asking) => {
    checkMay(state, 'add-phase', asking);
  },
  decide(state, { phase, after }, { calendar }) {
    refuseUnless(phaseNamed(state.plan, after), 'no-such-phase', { phase: after });
    refuseUnless(!isPhaseOver(state.plan, { phase: after, now: state.phase }), 'phase-is-over', { phase: after });
    refuseUnless(!phaseNamed(state.plan, phase.name), 'phase-known', { phase: phase.name });
    const plan = { phases: state.plan.phases.flatMap((each) => (each.name === after ? [each, phase] : [each])) };
    checkPlan(plan, calendar);
    return [
      {
        type: 'plan-changed',
        planVersion: state.planVersion + 1,
        plan,
        change: { what: 'phase-added', phase: phase.name, after },
      },
    ];
  },
};
