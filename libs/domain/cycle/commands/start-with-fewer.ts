import { refuseUnless } from '../../../engine/refused.js';
import { isPhaseOver } from '../../plan/phases.js';
import { readyTeams, teamsNeeded } from '../cycle.conditions.js';
import { teamsCleared } from '../ready-to-start.js';
import { phaseOfKind, teamsIn } from '../cycle.state.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/**
 * The teams that are ready and have all that is asked may start without the others, who join when they have it too; who
 * approves still decides whether they do.
 */
export const startWithFewer: CycleVerb<'start-with-fewer'> = {
  check(state, asking) {
    checkMay(state, 'start-with-fewer', asking);
    const phase = phaseOfKind(state, 'hypothesis')?.name ?? '';
    refuseUnless(!isPhaseOver(state.plan, { phase, now: state.phase }), 'phase-is-over', { phase });
    const ready = teamsCleared(state, asking.context).length;
    refuseUnless(ready > 0, 'no-team-ready');
    refuseUnless(ready < teamsNeeded(state), 'nothing-to-wait-for');
  },
  decide(state, { reason }, context) {
    const teams = teamsCleared(state, context);
    const others = [...readyTeams(state), ...teamsIn(state, 'invited', 'paused')];
    return [{ type: 'fewer-teams-accepted', teams, without: others.filter((team) => !teams.includes(team)), reason }];
  },
};
