import { refuseUnless } from '../../../engine/refused.js';
import { presentStep } from '../entry.state.js';
import { checkMayWithEntry, checkNotIn, spanAtEnd, type EntryVerb } from '../entry.verb.js';

/** Takes part without formal entry from here on. */
export const thinkAlong: EntryVerb<'think-along'> = {
  check(state, { context }) {
    checkMayWithEntry(state.organisation, 'think-along', context);
    checkNotIn(state);
    refuseUnless(presentStep(state) !== 'thinking-along', 'step-same', { entry: 'thinking-along' });
  },
  decide: (state, _command, context) => [{ type: 'thinks-along', ...spanAtEnd(state, context) }],
};
