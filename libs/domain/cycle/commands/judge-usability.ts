import { refuseUnless } from '../../../engine/refused.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** The Action Learning Team says whether the outcome is usable for the research; its last word counts, and "no" holds nothing up. */
export const judgeUsability: CycleVerb<'judge-usability'> = {
  check(state, asking) {
    checkMay(state, 'judge-usability', asking);
    refuseUnless(state.evaluation, 'evaluation-not-open');
  },
  decide: (_state, { usable, reason }) => [{ type: 'usability-judged', usable, reason: reason ?? null }],
};
