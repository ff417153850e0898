import { refuseUnless } from '../../../engine/refused.js';
import { datedAsk, datedAsks, isAskedOf } from '../asking.js';
import { checkGoesOn, checkMay, type CycleVerb } from '../cycle.verb.js';

/**
 * Puts something that is asked to the project lead or the board. Whoever must act does so at any time; others once its date
 * has passed, and never behind anybody's back: the history says who put what to whom, and why.
 */
export const putTo: CycleVerb<'put-to'> = {
  abouts: datedAsks,
  aboutOf: ({ what }) => what,
  check(state, asking) {
    checkMay(state, 'put-to', asking);
    checkGoesOn(state);
    const due = datedAsk(state, asking);
    refuseUnless(isAskedOf(state, due, asking) || due.until <= asking.context.now, 'not-late-yet');
  },
  decide(state, { what, to, reason }, context) {
    const due = datedAsk(state, { about: what });
    const known = state.putTo[what];
    const before = known?.occurrence === due.occurrence ? known.to : [];
    refuseUnless(!before.some((each) => each.to === to), 'put-to-already', { roles: [to] });
    const bySelf = isAskedOf(state, due, { about: what, context });
    return [{ type: 'put-to', what, occurrence: due.occurrence, to, reason, bySelf }];
  },
};
