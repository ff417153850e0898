import { refuseUnless } from '../../../engine/refused.js';
import { presentPhase } from '../cycle.state.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** Says to which blueprint the cycle's learning will go; without it, the cycle drafts one of its own. */
export const contribute: CycleVerb<'contribute'> = {
  check(state, asking) {
    checkMay(state, 'contribute', asking);
    refuseUnless(presentPhase(state).kind !== 'blueprint', 'phase-is-over', { phase: 'contribute' });
  },
  decide(state, { blueprint }, context) {
    refuseUnless(blueprint.startsWith('blueprint-') && context.others[blueprint], 'no-such-blueprint', { blueprint });
    return [{ type: 'blueprint-linked', blueprint, factors: state.counts.factors, by: 'contribution' }];
  },
};
