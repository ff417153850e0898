import { refuseUnless } from '../../../engine/refused.js';
import { teamsOf } from '../cycle.state.js';
import { activeTeam, checkMay, checkTeam, type CycleVerb } from '../cycle.verb.js';

/** A team goes on where it was before its pause. */
export const resumeTeam: CycleVerb<'resume-team'> = {
  abouts: teamsOf,
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkMay(state, 'resume-team', asking);
    const team = asking.about ?? '';
    checkTeam(state, team, asking);
    refuseUnless(activeTeam(state, team).state === 'paused', 'team-not-paused', { team });
  },
  decide: (state, { team }) => [{ type: 'team-resumed', team, to: state.teams[team]?.before ?? 'invited' }],
};
