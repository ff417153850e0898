import { refuseUnless } from '../../../engine/refused.js';
import { isPhaseOver } from '../../plan/phases.js';
import { phaseWorkedFor, teamsOf } from '../cycle.state.js';
import { activeTeam, checkGoesOn, checkMay, checkTeam, type CycleVerb } from '../cycle.verb.js';

/** A team is ready to start. While the experiment runs it joins at once, and the history says that it joined later. */
export const reportTeamReady: CycleVerb<'report-team-ready'> = {
  abouts: teamsOf,
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkMay(state, 'report-team-ready', asking);
    checkGoesOn(state);
    const team = asking.about ?? '';
    checkTeam(state, team, asking);
    const { state: now } = activeTeam(state, team);
    refuseUnless(now === 'invited', 'team-not-invited', { team, state: now });
    const experiment = phaseWorkedFor(state, 'experiment')?.name ?? '';
    refuseUnless(!isPhaseOver(state.plan, { phase: experiment, now: state.phase }), 'phase-is-over', {
      phase: experiment,
    });
  },
  decide: (_state, { team }) => [{ type: 'team-ready', team }],
};
