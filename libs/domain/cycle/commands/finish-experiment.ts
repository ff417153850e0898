import { refuseUnless } from '../../../engine/refused.js';
import { presentPhase, teamsAtWork } from '../cycle.state.js';
import { checkGoesOn, checkMay, type CycleVerb } from '../cycle.verb.js';

/** The project lead ends the experiment although teams still work, and says why. */
export const finishExperiment: CycleVerb<'finish-experiment'> = {
  check(state, asking) {
    checkMay(state, 'finish-experiment', asking);
    checkGoesOn(state);
    refuseUnless(presentPhase(state).kind === 'experiment', 'experiment-not-running');
  },
  decide: (state, { reason }) => [{ type: 'experiment-finished-by-lead', reason, teams: teamsAtWork(state) }],
};
