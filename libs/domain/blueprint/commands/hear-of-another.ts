import { type BlueprintVerb } from '../blueprint.verb.js';

/** Another blueprint that this one points to was published anew or withdrawn: the pointer stays, readers see both. */
export const hearOfAnother: BlueprintVerb<'hear-blueprint-published' | 'hear-blueprint-withdrawn'> = {
  check: () => undefined,
  decide: () => [],
};
