import { refuseUnless } from '../../../engine/refused.js';
import { checkRole, type CycleVerb } from '../cycle.verb.js';
import { checkOwnLine, presentLine } from '../earlier.js';
import { hiddenIn } from '../hiding.js';

/** Puts a note right; what stood there stays. A correction may itself be put right; a note that was hidden, no more. */
export const correctNote: CycleVerb<'correct-note'> = {
  check: (state, asking) => {
    checkRole(state, 'correct-note', asking);
  },
  decide(state, { line, note, reason }, context) {
    const found = presentLine(context, line, { added: 'note-added', corrected: 'note-corrected' });
    refuseUnless(found, 'no-such-line', { line });
    const { root, author, present } = found;
    const { id, note: was, team = null } = present.event;
    checkOwnLine(state, { actor: author, event: { line, team } }, { about: undefined, context });
    refuseUnless(hiddenIn(context, root) === 0, 'hidden-already', { line });
    return [{ type: 'note-corrected', id, line: root, team, was, note, reason }];
  },
};
