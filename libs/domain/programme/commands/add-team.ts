import { teamId } from '../programme.state.js';
import { checkOpenAndMay, type ProgrammeVerb } from '../programme.verb.js';

/** Writes a team down; who coordinates it is appointed apart. */
export const addTeam: ProgrammeVerb<'add-team'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'add-team', context);
  },
  decide: ({ process, teamsAdded }, { name, organisation, workpackage }) => [
    { type: 'team-added', team: teamId(process, teamsAdded + 1), name, organisation, workpackage },
  ],
};
