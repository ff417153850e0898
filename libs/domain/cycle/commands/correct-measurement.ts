import { refuseUnless } from '../../../engine/refused.js';
import { checkRole, type CycleVerb } from '../cycle.verb.js';
import { checkOwnLine, presentLine } from '../earlier.js';
import { supplementFor } from '../supplementing.js';

/** Puts a measurement right; what stood there stays. Once the evaluation was accepted, that asks for a supplement. */
export const correctMeasurement: CycleVerb<'correct-measurement'> = {
  check: (state, asking) => {
    checkRole(state, 'correct-measurement', asking);
  },
  decide(state, { line, value, from, until, reason }, context) {
    const found = presentLine(context, line, { added: 'measurement-recorded', corrected: 'measurement-corrected' });
    refuseUnless(found, 'no-such-line', { line });
    const { root, author, present } = found;
    const { id, team, baseline, ...was } = present.event;
    checkOwnLine(state, { actor: author, event: { line, team } }, { about: undefined, context });
    refuseUnless(from <= until, 'period-backwards', { from, until });
    refuseUnless(until <= context.calendar.dayOf(context.now), 'not-in-the-future', { happened: until });
    refuseUnless(value !== was.value || from !== was.from || until !== was.until, 'nothing-changes');
    const before = { value: was.value, from: was.from, until: was.until };
    return [
      { type: 'measurement-corrected', id, line: root, team, baseline, was: before, value, from, until, reason },
      ...supplementFor(state),
    ];
  },
};
