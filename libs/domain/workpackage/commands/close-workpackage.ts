import { checkOpenAndMay, type WorkpackageVerb } from '../workpackage.verb.js';

/** Ends the workpackage; all of it stays readable. */
export const closeWorkpackage: WorkpackageVerb<'close-workpackage'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'close-workpackage', context);
  },
  decide: (_state, { reason }) => [{ type: 'workpackage-closed', reason }],
};
