import { checkOpenAndMay, type ProgrammeVerb } from '../programme.verb.js';

/** Names a team anew; what was written before keeps the name of then. */
export const renameTeam: ProgrammeVerb<'rename-team'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'rename-team', context);
  },
  decide: (_state, { team, name }) => [{ type: 'team-renamed', team, name }],
};
