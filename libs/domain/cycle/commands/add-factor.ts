import { checkMay, checkTeamsKnown, type CycleVerb } from '../cycle.verb.js';

/** What helped or hindered, with its evidence, and in which teams it did and did not. */
export const addFactor: CycleVerb<'add-factor'> = {
  check: (state, asking) => {
    checkMay(state, 'add-factor', asking);
  },
  decide(state, { type: _, ...factor }, { process }) {
    checkTeamsKnown(state, [...factor.helpedIn, ...factor.notIn]);
    return [{ type: 'factor-added', id: `${process}.f${state.counts.factors + 1}`, ...factor }];
  },
};
