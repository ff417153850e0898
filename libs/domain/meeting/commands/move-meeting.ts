import { refuseUnless } from '../../../engine/refused.js';
import { checkMeeting, checkTimes, type MeetingVerb } from '../meeting.verb.js';

/** Moves a meeting: to another time, to another place. Everybody is asked anew. */
export const moveMeeting: MeetingVerb<'move-meeting'> = {
  check: (state, { context }) => {
    checkMeeting(state, 'move-meeting', context);
  },
  decide(state, { from, until, place = null }, context) {
    checkTimes({ from, until }, context);
    refuseUnless(from !== state.from || until !== state.until || place !== null, 'nothing-changes');
    return [{ type: 'meeting-moved', from, until, place }];
  },
};
