import { refuseUnless } from '../../../engine/refused.js';
import { rolesAroundBlueprint } from '../../policies/blueprint.policy.js';
import { mayWith, type BlueprintVerb } from '../blueprint.verb.js';
import { reviewUntil } from '../review.js';

/** Names who looks after the blueprint: somebody with a role here. Without a new date the agreed one stays. */
export const appointBlueprintOwner: BlueprintVerb<'appoint-blueprint-owner'> = {
  check: mayWith('appoint-blueprint-owner'),
  decide({ workpackage, review }, { owner, reviewOn }, context) {
    const held = rolesAroundBlueprint(context.cast, workpackage).find(({ person }) => person === owner);
    refuseUnless(held, 'no-such-person-here', { person: owner });
    const agreed =
      reviewOn === undefined
        ? { reviewOn: review.on, until: review.until }
        : { reviewOn, until: reviewUntil(reviewOn, context) };
    return [{ type: 'blueprint-owner-appointed', owner, role: held.role, ...agreed }];
  },
};
