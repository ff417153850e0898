import { refuseUnless } from '../../../engine/refused.js';
import { checkRole, type CycleVerb } from '../cycle.verb.js';
import { lineMeant } from '../earlier.js';
import { hiddenIn, textsToHide } from '../hiding.js';

/** Hides a line: what was typed in it is erased for good; that it was there, by whom and why it went, stays. */
export const hideLine: CycleVerb<'hide-line'> = {
  check: (state, asking) => {
    checkRole(state, 'hide-line', asking);
  },
  decide(_state, { line: named, reason }, context) {
    const line = lineMeant(context, named);
    const texts = textsToHide(context, line);
    refuseUnless(texts.length > 0, hiddenIn(context, line) > 0 ? 'hidden-already' : 'no-such-line', { line });
    return [{ type: 'line-hidden', line, texts, reason }];
  },
};
