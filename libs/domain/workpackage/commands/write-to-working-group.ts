import { refuseUnless } from '../../../engine/refused.js';
import { inWorkingGroup, withWorkingGroups } from '../working-group.js';
import { checkOpenAndMay, type WorkpackageVerb } from '../workpackage.verb.js';

/** Writes to everybody in the working group, whoever that is when the mail goes out; or invites them for a day to come. */
export const writeToWorkingGroup: WorkpackageVerb<'write-to-working-group'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'write-to-working-group', context);
    refuseUnless(inWorkingGroup(withWorkingGroups(context.cast)).length > 0, 'working-group-empty');
  },
  decide(_state, { text, on = null }, { calendar, now }) {
    refuseUnless(on === null || on >= calendar.dayOf(now), 'date-is-past', {});
    return [{ type: 'working-group-written-to', text, on }];
  },
};
