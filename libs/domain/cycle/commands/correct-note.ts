import { refuseUnless } from '../../../engine/refused.js';
import { checkRole, type CycleVerb } from '../cycle.verb.js';
import { checkOwnLine, earlierLine } from '../earlier.js';

/** Puts a note right; what stood there stays. A correction may itself be put right. */
export const correctNote: CycleVerb<'correct-note'> = {
  check: (state, asking) => {
    checkRole(state, 'correct-note', asking);
  },
  decide(state, { line, note, reason }, context) {
    const found = earlierLine(context, line, ['note-added', 'note-corrected']);
    refuseUnless(found, 'no-such-line', { line });
    const { event } = found;
    const [root, team] = event.type === 'note-added' ? [line, event.team ?? null] : [event.line, event.team];
    checkOwnLine(state, { actor: found.actor, event: { line, team } }, { about: undefined, context });
    return [{ type: 'note-corrected', id: event.id, line: root, team, was: event.note, note, reason }];
  },
};
