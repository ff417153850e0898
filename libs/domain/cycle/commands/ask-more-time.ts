import { refuseUnless } from '../../../engine/refused.js';
import { datedAsk, datedAsks, isAskedOf, openRequestAbout } from '../asking.js';
import { checkGoesOn, type CycleVerb } from '../cycle.verb.js';

/** How many working days what would go upward waits for the answer. */
const WAITS = 5;

/** Asks for more time, with a day on which it can be done: whoever must act, or their deputy. Nobody above hears meanwhile. */
export const askMoreTime: CycleVerb<'ask-more-time'> = {
  abouts: datedAsks,
  aboutOf: ({ what }) => what,
  check(state, asking) {
    refuseUnless(!state.closed, 'closed');
    checkGoesOn(state);
    const due = datedAsk(state, asking);
    refuseUnless(isAskedOf(state, due, asking), 'not-asked-of-you');
    refuseUnless(openRequestAbout(state, due) === null, 'more-time-asked');
  },
  decide(state, { what, until, reason = null }, { calendar, now }) {
    const due = datedAsk(state, { about: what });
    const deadline = calendar.endOf(until);
    refuseUnless(deadline > due.until && deadline > now, 'not-later');
    const answerBy = calendar.endOf(calendar.addWorkingDays(calendar.dayOf(now), WAITS));
    return [{ type: 'more-time-asked', what, occurrence: due.occurrence, until, deadline, answerBy, reason }];
  },
};
