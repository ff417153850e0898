import { refuseUnless } from '../../../engine/refused.js';
import { isPhaseOver } from '../../plan/phases.js';
import { phaseWorkedFor } from '../cycle.state.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** The most teams of one cycle. */
const MOST = 50;

/** Invites a team until the last experiment is over; one that dropped out may be invited again. */
export const inviteTeam: CycleVerb<'invite-team'> = {
  check(state, asking) {
    checkMay(state, 'invite-team', asking);
    const phase = phaseWorkedFor(state, 'experiment')?.name ?? '';
    refuseUnless(!isPhaseOver(state.plan, { phase, now: state.phase }), 'phase-is-over', { phase });
  },
  decide(state, { team }) {
    const isKnown = Object.hasOwn(state.teams, team) && state.teams[team]?.state !== 'dropped-out';
    refuseUnless(!isKnown, 'team-known-already', { team });
    refuseUnless(Object.keys(state.teams).length < MOST, 'too-many-teams', { most: MOST });
    return [{ type: 'team-invited', team }];
  },
};
