import { refuseUnless } from '../../../engine/refused.js';
import { presentStep, stepBefore } from '../entry.state.js';
import { checkMayWithEntry, spanAtEnd, type EntryVerb } from '../entry.verb.js';

/** Goes on where it was before it stopped for a while. */
export const resumeEntry: EntryVerb<'resume-entry'> = {
  check(state, { context }) {
    checkMayWithEntry(state.organisation, 'resume-entry', context);
    refuseUnless(presentStep(state) === 'paused', 'entry-not-paused');
  },
  decide: (state, _command, context) => [
    { type: 'entry-resumed', to: stepBefore(state), ...spanAtEnd(state, context) },
  ],
};
