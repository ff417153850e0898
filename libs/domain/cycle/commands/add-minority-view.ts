import { refuseUnless } from '../../../engine/refused.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** Somebody sees the outcome otherwise: that stays beside the evaluation, under their name. */
export const addMinorityView: CycleVerb<'add-minority-view'> = {
  check(state, asking) {
    checkMay(state, 'add-minority-view', asking);
    refuseUnless(state.evaluation, 'evaluation-not-open');
  },
  decide: (_state, { view }) => [{ type: 'minority-view-added', view }],
};
