import { refuseUnless } from '../../../engine/refused.js';
import { openConditions } from '../programme.state.js';
import { checkOpenAndMay, openCondition, type ProgrammeVerb } from '../programme.verb.js';

/** Lets a condition go, with the board's reason; one that can't be waived stays, also for the board. */
export const waiveCondition: ProgrammeVerb<'waive-condition'> = {
  abouts: openConditions,
  aboutOf: ({ condition }) => condition,
  check(state, { about, context }) {
    checkOpenAndMay(state, 'waive-condition', context);
    refuseUnless(openCondition(state, { about }).waivable, 'not-waivable');
  },
  decide: (_state, { condition, reason }) => [{ type: 'condition-waived', condition, reason }],
};
