import { refuseUnless } from '../../../engine/refused.js';
import { type ListedFactor } from '../blueprint.state.js';
import { mayWith, type BlueprintVerb } from '../blueprint.verb.js';
import { together } from '../factors.js';

/** Makes one factor of several of a kind; it keeps each cycle, each place and each person of all of them. */
export const mergeFactors: BlueprintVerb<'merge-factors'> = {
  check: mayWith('merge-factors'),
  decide(state, { factors, kind, factor, evidence }, { process }) {
    const from = [...new Set(factors)];
    const listed = from.map((id): ListedFactor => {
      const found = state.factors.find((each) => each.id === id);
      refuseUnless(found, 'no-such-factor', { factor: id });
      return found;
    });
    refuseUnless(from.length >= 2, 'merge-needs-two');
    refuseUnless(
      listed.every((each) => each.kind === kind),
      'factor-kinds-differ',
      { kind },
    );
    return [
      {
        type: 'factors-merged',
        into: `${process}.g${state.merges + 1}`,
        from,
        kind,
        factor,
        evidence: evidence ?? null,
        ...together(listed),
      },
    ];
  },
};
