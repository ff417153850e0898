import { mayWith, type BlueprintVerb } from '../blueprint.verb.js';

/** Takes the blueprint back for good: it can still be read, with the reason, and nobody starts from it any more. */
export const withdrawBlueprint: BlueprintVerb<'withdraw-blueprint'> = {
  check: mayWith('withdraw-blueprint'),
  decide: (_state, { reason }) => [{ type: 'blueprint-withdrawn', reason }],
};
