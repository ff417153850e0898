import { refuseUnless } from '../../../engine/refused.js';
import { checkPlan } from '../../plan/phases.js';
import { phasesToCome } from '../cycle.state.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** Puts the phases that have not begun into another order; all of them are named. */
export const reorderPhases: CycleVerb<'reorder-phases'> = {
  check: (state, asking) => {
    checkMay(state, 'reorder-phases', asking);
  },
  decide(state, { phases }, { calendar }) {
    const coming = phasesToCome(state);
    for (const name of phases) {
      refuseUnless(
        state.plan.phases.some((each) => each.name === name),
        'no-such-phase',
        { phase: name },
      );
      refuseUnless(
        coming.some((each) => each.name === name),
        'phase-begun',
        { phase: name },
      );
    }
    const missing = coming.find(({ name }) => !phases.includes(name));
    refuseUnless(!missing, 'phase-left-out', { phase: missing?.name ?? '' });
    const twice = phases.find((name, place) => phases.indexOf(name) !== place);
    refuseUnless(twice === undefined, 'phase-twice', { phase: twice ?? '' });
    refuseUnless(phases.join() !== coming.map(({ name }) => name).join(), 'nothing-changes');
    const begun = state.plan.phases.filter((each) => !coming.includes(each));
    const plan = { phases: [...begun, ...phases.flatMap((name) => coming.find((each) => each.name === name) ?? [])] };
    checkPlan(plan, calendar);
    return [
      {
        type: 'plan-changed',
        planVersion: state.planVersion + 1,
        plan,
        change: { what: 'phases-reordered', phases },
      },
    ];
  },
};
