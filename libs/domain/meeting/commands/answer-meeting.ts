import { refuseUnless } from '../../../engine/refused.js';
import { checkMeeting, type MeetingVerb } from '../meeting.verb.js';

/** Somebody who meets says whether they come. */
export const answerMeeting: MeetingVerb<'answer-meeting'> = {
  check: (state, { context }) => {
    checkMeeting(state, 'answer-meeting', context);
  },
  decide(state, { answer }, { actor }) {
    refuseUnless(actor.person === null || state.answers[actor.person] !== answer, 'nothing-changes');
    return [{ type: 'meeting-answered', answer }];
  },
};
