import { type BlueprintVerb } from '../blueprint.verb.js';

/** Takes over the factors of a cycle, each once. */
export const takeContribution: BlueprintVerb<'take-contribution'> = {
  check: () => undefined,
  decide(state, { cycle, factors }) {
    const fresh = factors.filter(({ id }) => !state.factors.includes(id));
    return fresh.length > 0 ? [{ type: 'factors-contributed', cycle, factors: fresh }] : [];
  },
};
