import { openConditions } from '../programme.state.js';
import { actingIn, checkOpen, checkOpenAndMay, openCondition, type ProgrammeVerb } from '../programme.verb.js';

/** Says that a condition is met, with what shows it: by whoever sees to it, or the project lead. */
export const meetCondition: ProgrammeVerb<'meet-condition'> = {
  abouts: openConditions,
  aboutOf: ({ condition }) => condition,
  check(state, { about, context }) {
    checkOpen(state);
    const { owner } = openCondition(state, { about });
    if (owner?.person !== actingIn(context)) checkOpenAndMay(state, 'meet-condition', context);
  },
  decide: (_state, { condition, evidence }) => [{ type: 'condition-met', condition, evidence }],
};
