import { checkOpenAndMay, partyAround, type WorkpackageVerb } from '../workpackage.verb.js';

/** Appoints who answers for the workpackage; whoever does already stays so. */
export const appointOwner: WorkpackageVerb<'appoint-owner'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'appoint-owner', context);
  },
  decide(state, { owner }, context) {
    const { person } = partyAround(state.workpackage, owner, context);
    return person === state.owner ? [] : [{ type: 'owner-appointed', owner: person }];
  },
};
