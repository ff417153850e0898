import { refuseUnless } from '../../../engine/refused.js';
import { presentStep } from '../entry.state.js';
import { isOver } from '../entry.steps.js';
import { checkMayWithEntry, spanAtEnd, type EntryVerb } from '../entry.verb.js';

/** Stops for a while; as long as that lasts it has not entered. */
export const pauseEntry: EntryVerb<'pause-entry'> = {
  check(state, { context }) {
    checkMayWithEntry(state.organisation, 'pause-entry', context);
    const now = presentStep(state);
    refuseUnless(now !== 'paused', 'entry-paused');
    refuseUnless(!isOver(now), 'entry-over', { entry: now });
  },
  decide: (state, { reason }, context) => [
    { type: 'entry-paused', reason: reason ?? null, ...spanAtEnd(state, context) },
  ],
};
