import { refuseUnless } from '../../../engine/refused.js';
import { teamsOf } from '../cycle.state.js';
import { activeTeam, checkMay, checkTeam, type CycleVerb } from '../cycle.verb.js';

/** A team stops for a while; without a reason, since everybody sees that it will go on. */
export const pauseTeam: CycleVerb<'pause-team'> = {
  abouts: teamsOf,
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkMay(state, 'pause-team', asking);
    const team = asking.about ?? '';
    checkTeam(state, team, asking);
    const { state: now } = activeTeam(state, team);
    refuseUnless(now !== 'finished' && now !== 'paused', 'team-not-active', { team, state: now });
  },
  decide: (_state, { team }) => [{ type: 'team-paused', team }],
};
