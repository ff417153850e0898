import { checkMeeting, type MeetingVerb } from '../meeting.verb.js';

/** Calls a meeting off, with a reason: everybody who was invited hears of it. */
export const cancelMeeting: MeetingVerb<'cancel-meeting'> = {
  check: (state, { context }) => {
    checkMeeting(state, 'cancel-meeting', context);
  },
  decide: (_state, { reason }) => [{ type: 'meeting-cancelled', reason }],
};
