import { refuseUnless } from '../../../engine/refused.js';
import { textIdOf } from '../../../engine/typed.js';
import { checkRole, type CycleVerb } from '../cycle.verb.js';

/** Hides a line: what was typed in it is erased for good; that it was there, by whom and why it went, stays. */
export const hideLine: CycleVerb<'hide-line'> = {
  check: (state, asking) => {
    checkRole(state, 'hide-line', asking);
  },
  decide(_state, { line, reason }, context) {
    const found = context.earlier(line);
    const texts = found ? referencesIn(found.event) : [];
    refuseUnless(texts.length > 0, 'no-such-line', { line });
    return [{ type: 'line-hidden', line, texts, reason }];
  },
};

function referencesIn(event: object): string[] {
  const values: unknown[] = Object.values(event);
  return values.filter((value): value is string => typeof value === 'string' && textIdOf(value) !== undefined);
}
