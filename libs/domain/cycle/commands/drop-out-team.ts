import { refuseUnless } from '../../../engine/refused.js';
import { isEvaluationAccepted, teamsOf } from '../cycle.state.js';
import { activeTeam, checkMay, checkTeam, type CycleVerb } from '../cycle.verb.js';

/** A team takes part no longer, with a reason; what it noted and measured stays and counts. */
export const dropOutTeam: CycleVerb<'drop-out-team'> = {
  abouts: teamsOf,
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkMay(state, 'drop-out-team', asking);
    const team = asking.about ?? '';
    checkTeam(state, team, asking);
    const { state: now } = activeTeam(state, team);
    refuseUnless(now !== 'finished', 'team-not-active', { team, state: now });
    refuseUnless(!isEvaluationAccepted(state), 'evaluation-accepted');
  },
  decide: (_state, { team, reason }) => [{ type: 'team-dropped-out', team, reason }],
};
