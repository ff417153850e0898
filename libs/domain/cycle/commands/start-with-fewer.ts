import { refuseUnless } from '../../../engine/refused.js';
import { isPhaseOver } from '../../plan/phases.js';
import { readyTeams, teamsNeeded } from '../cycle.conditions.js';
import { phaseOfKind, teamsIn } from '../cycle.state.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** The teams that are ready may start without the others; who approves still decides whether they do. */
export const startWithFewer: CycleVerb<'start-with-fewer'> = {
  check(state, asking) {
    checkMay(state, 'start-with-fewer', asking);
    const phase = phaseOfKind(state, 'hypothesis')?.name ?? '';
    refuseUnless(!isPhaseOver(state.plan, { phase, now: state.phase }), 'phase-is-over', { phase });
    const ready = readyTeams(state).length;
    refuseUnless(ready > 0, 'no-team-ready');
    refuseUnless(ready < teamsNeeded(state), 'nothing-to-wait-for');
  },
  decide: (state, { reason }) => [
    {
      type: 'fewer-teams-accepted',
      teams: readyTeams(state),
      without: teamsIn(state, 'invited', 'paused'),
      reason,
    },
  ],
};
