import { refuseUnless } from '../../../engine/refused.js';
import { presentStep } from '../entry.state.js';
import { isOver } from '../entry.steps.js';
import { checkMayWithEntry, nextTerm, type EntryVerb } from '../entry.verb.js';

/** Agrees until when the present step or the membership holds: when that has passed, it has expired. */
export const setTerm: EntryVerb<'set-term'> = {
  check(state, { context }) {
    checkMayWithEntry(state.organisation, 'set-term', context);
    refuseUnless(!isOver(presentStep(state)), 'entry-over', { entry: presentStep(state) });
  },
  decide: (state, { until }, context) => [{ type: 'term-set', ...nextTerm(state, until, context) }],
};
