import { checkMay, checkTeam, type CycleVerb } from '../cycle.verb.js';

/** A line from practice, at any time while the cycle is open; of a team, or of the cycle as a whole. */
export const addNote: CycleVerb<'add-note'> = {
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkMay(state, 'add-note', asking);
    if (asking.about !== undefined) checkTeam(state, asking.about, asking);
  },
  decide: (state, { type: _, ...note }, { process }) => [
    { type: 'note-added', id: `${process}.n${state.counts.notes + 1}`, ...note },
  ],
};
