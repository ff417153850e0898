import { refuseUnless } from '../../../engine/refused.js';
import { checkOpenAndMay, type ProgrammeVerb } from '../programme.verb.js';

/** Writes aim or approach anew; the versions before it stay readable. */
export const rewriteProgramme: ProgrammeVerb<'rewrite-programme'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'rewrite-programme', context);
  },
  decide({ text }, { aim = null, approach = null, reason = null }) {
    refuseUnless(aim !== null || approach !== null, 'programme-not-rewritten');
    return [{ type: 'programme-rewritten', version: text.version + 1, aim, approach, reason }];
  },
};
