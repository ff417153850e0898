import { refuseUnless } from '../../../engine/refused.js';
import { checkPlan } from '../../plan/phases.js';
import { type PhasePlan, type Plan } from '../../plan/plan.js';
import { phasesToCome } from '../cycle.state.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** The kinds of which a plan keeps at least one phase: the lock and the evaluation can't be dropped. */
const NEEDED: string[] = ['hypothesis', 'experiment', 'evaluation'];

/** Takes a phase that has not begun out of the plan; who wants no evaluation stops the cycle instead. */
export const dropPhase: CycleVerb<'drop-phase'> = {
  abouts: (state) => phasesToCome(state).map(({ name }) => name),
  aboutOf: ({ phase }) => phase,
  check(state, asking) {
    checkMay(state, 'drop-phase', asking);
    const name = asking.about ?? '';
    const phase = state.plan.phases.find((each) => each.name === name);
    refuseUnless(phase, 'no-such-phase', { phase: name });
    refuseUnless(phasesToCome(state).includes(phase), 'phase-begun', { phase: name });
    refuseUnless(!isNeeded(state.plan, phase), 'phase-needed', { phase: name, kind: phase.kind });
  },
  decide(state, { phase }, { calendar }) {
    const plan = { phases: state.plan.phases.filter(({ name }) => name !== phase) };
    checkPlan(plan, calendar);
    return [
      { type: 'plan-changed', planVersion: state.planVersion + 1, plan, change: { what: 'phase-dropped', phase } },
    ];
  },
};

function isNeeded(plan: Plan, { kind }: PhasePlan): boolean {
  return NEEDED.includes(kind) && plan.phases.filter((each) => each.kind === kind).length === 1;
}
