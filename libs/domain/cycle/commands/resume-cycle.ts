import { refuseUnless } from '../../../engine/refused.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';
import { movedAlong } from '../moving-along.js';

/** Goes on after a pause; the dates that were still to come move along by as many days. */
export const resumeCycle: CycleVerb<'resume-cycle'> = {
  check(state, asking) {
    checkMay(state, 'resume-cycle', asking);
    refuseUnless(state.paused !== null, 'not-paused');
  },
  decide: (state, _command, context) => [movedAlong(state, context)],
};
