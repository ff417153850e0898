import { refuseUnless } from '../../../engine/refused.js';
import { presentStep } from '../entry.state.js';
import { isIn } from '../entry.steps.js';
import { checkMayWithEntry, spanAtEnd, type EntryVerb } from '../entry.verb.js';

/** Leaves the coalition, with a reason: cycles that run hear of it. Whoever never signed declines instead. */
export const leaveCoalition: EntryVerb<'leave-coalition'> = {
  check(state, { context }) {
    checkMayWithEntry(state.organisation, 'leave-coalition', context);
    const now = presentStep(state);
    refuseUnless(isIn(now) || now === 'paused' || now === 'thinking-along', 'not-entered', { entry: now });
  },
  decide: (state, { reason }, context) => [{ type: 'organisation-left', reason, ...spanAtEnd(state, context) }],
};
