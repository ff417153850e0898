import { mayWith, type BlueprintVerb } from '../blueprint.verb.js';
import { reviewUntil } from '../review.js';

/** The owner or the project lead looked at the blueprint: it still holds, or they wrote it anew. */
export const reviewBlueprint: BlueprintVerb<'review-blueprint'> = {
  check: mayWith('review-blueprint'),
  decide: (_state, { next }, context) => [
    {
      type: 'blueprint-reviewed',
      next: next ?? null,
      until: next === undefined ? null : reviewUntil(next, context),
    },
  ],
};
