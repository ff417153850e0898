import { refuseUnless } from '../../../engine/refused.js';
import { rolesThatMay } from '../../policies/cycle.policy.js';
import { presentPhase, teamsOf } from '../cycle.state.js';
import { activeTeam, checkGoesOn, checkMay, checkTeam, rolesOfActor, type CycleVerb } from '../cycle.verb.js';

/** A team has finished: its coordinator says so, else the deputy, else the project lead. */
export const reportTeamFinished: CycleVerb<'report-team-finished'> = {
  abouts: teamsOf,
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkMay(state, 'report-team-finished', asking);
    checkGoesOn(state);
    const team = asking.about ?? '';
    checkTeam(state, team, asking);
    refuseUnless(presentPhase(state).kind === 'experiment', 'experiment-not-running');
    const { state: now } = activeTeam(state, team);
    refuseUnless(now === 'running', 'team-not-running', { team, state: now });
  },
  decide(state, { team }, context) {
    const held = rolesOfActor(state, { about: team, context }).filter((each) => (each.team ?? team) === team);
    const as = rolesThatMay['report-team-finished'].find((role) => held.some((each) => each.role === role));
    return [{ type: 'team-finished', team, as: as ?? 'lead' }];
  },
};
