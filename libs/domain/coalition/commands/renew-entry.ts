import { refuseUnless } from '../../../engine/refused.js';
import { presentStep, stepBefore } from '../entry.state.js';
import { checkMayWithEntry, checkRoom, nextTerm, type EntryVerb } from '../entry.verb.js';
import { spanOf } from '../span.js';

/** Goes on for another term, with what held; also when the last term has just passed. */
export const renewEntry: EntryVerb<'renew-entry'> = {
  check(state, { context }) {
    checkMayWithEntry(state.organisation, 'renew-entry', context);
    checkRoom(state);
    const now = presentStep(state);
    refuseUnless(now === 'expired' || state.term !== null, 'nothing-to-renew');
  },
  decide(state, { until }, context) {
    const to = presentStep(state) === 'expired' ? stepBefore(state) : presentStep(state);
    const now = spanOf({ precision: 'instant', value: context.now }, context);
    return [{ type: 'entry-renewed', to, ...nextTerm(state, until, context), ...now }];
  },
};
