import { refuseUnless } from '../../../engine/refused.js';
import { presentStep } from '../entry.state.js';
import { isOver } from '../entry.steps.js';
import { checkMayWithEntry, checkNotIn, spanAtEnd, type EntryVerb } from '../entry.verb.js';

/** Does not enter after all; whoever signed leaves instead. */
export const declineEntry: EntryVerb<'decline-entry'> = {
  check(state, { context }) {
    checkMayWithEntry(state.organisation, 'decline-entry', context);
    checkNotIn(state);
    const now = presentStep(state);
    refuseUnless(!isOver(now), 'entry-over', { entry: now });
  },
  decide: (state, { reason }, context) => [
    { type: 'organisation-declined', reason: reason ?? null, ...spanAtEnd(state, context) },
  ],
};
