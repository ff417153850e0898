import { type CycleVerb } from '../cycle.verb.js';

/** The blueprint that this cycle's learning went to has been published. */
export const hearBlueprintPublished: CycleVerb<'hear-blueprint-published'> = {
  check: () => undefined,
  decide(state, { blueprint, version }) {
    const isOurs = !state.closed && state.blueprint?.process === blueprint;
    const isNews = (state.blueprint?.published ?? 0) < version;
    return isOurs && isNews ? [{ type: 'blueprint-published-heard', blueprint, version }] : [];
  },
};
