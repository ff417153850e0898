import { type Calendar } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { checkOrder, instantOfDeadline, isPhaseOver, lastDayOf, phaseNamed } from '../../plan/phases.js';
import { type Deadline } from '../../plan/plan.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** By how many working days a gate's date may move without a reason. */
const FREELY = 10;

/** Moves the date of the present phase or of one to come. */
export const moveDate: CycleVerb<'move-date'> = {
  abouts: (state) =>
    state.plan.phases
      .filter(({ name }) => !isPhaseOver(state.plan, { phase: name, now: state.phase }))
      .map(({ name }) => name),
  aboutOf: ({ phase }) => phase,
  check(state, asking) {
    checkMay(state, 'move-date', asking);
    const phase = asking.about ?? '';
    refuseUnless(phaseNamed(state.plan, phase), 'no-such-phase', { phase });
    refuseUnless(!isPhaseOver(state.plan, { phase, now: state.phase }), 'phase-is-over', { phase });
  },
  decide(state, { phase, until, reason }, { calendar, now }) {
    const from = phaseNamed(state.plan, phase)?.until;
    const deadline = instantOfDeadline(until, calendar) ?? now;
    refuseUnless(deadline > now, 'date-is-past', { phase });
    refuseUnless(reason !== undefined || from === undefined || isNear(from, until, calendar), 'reason-required', {
      command: 'move-date',
    });
    checkOrder(
      { phases: state.plan.phases.map((each) => (each.name === phase ? { ...each, until } : each)) },
      calendar,
    );
    const planVersion = state.planVersion + 1;
    return [{ type: 'date-moved', phase, from: from ?? null, until, deadline, reason: reason ?? null, planVersion }];
  },
};

function isNear(from: Deadline, until: Deadline, calendar: Calendar): boolean {
  const before = lastDayOf(from, calendar);
  const after = lastDayOf(until, calendar);
  return calendar.addWorkingDays(before, -FREELY) <= after && after <= calendar.addWorkingDays(before, FREELY);
}
