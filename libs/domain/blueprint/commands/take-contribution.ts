import { type BlueprintState } from '../blueprint.state.js';
import { checkInUse, type BlueprintVerb } from '../blueprint.verb.js';
import { type Contribution } from '../contribution.js';
import { freshFactors } from '../factors.js';

/** Takes over what a cycle learnt, each factor once; a cycle may come again with more. */
export const takeContribution: BlueprintVerb<'take-contribution'> = {
  check: checkInUse,
  decide(state, { type: _, ...contribution }) {
    const factors = freshFactors(state, contribution.factors);
    if (factors.length === 0 && isKnown(state, contribution)) return [];
    return [{ type: 'factors-contributed', ...contribution, factors }];
  },
};

function isKnown(state: BlueprintState, { cycle, conclusion = null, usable = null }: Contribution): boolean {
  return state.contributions.some(
    (each) => each.cycle === cycle && each.conclusion === conclusion && each.usable === usable,
  );
}
