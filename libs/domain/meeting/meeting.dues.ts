import { type Addressee, type Due } from '../../engine/rules.js';
import { WORKING_GROUP } from '../workpackage/working-group.js';
import { type MeetingState } from './meeting.state.js';

/** Who meets: the board, or the working group of the workpackage that the meeting is around. */
export function membersOf({ workpackage }: Pick<MeetingState, 'workpackage'>): Addressee {
  return { role: workpackage === null ? 'board' : WORKING_GROUP };
}

/** Everybody who did not say yet whether they come is asked, until it begins. */
export function duesOfMeeting(state: MeetingState): Due[] {
  const { status, times, since, from, answers } = state;
  if (status !== 'planned') return [];
  const except = Object.keys(answers);
  const who = [{ ...membersOf(state), ...(except.length > 0 && { except }) }];
  return [{ what: 'meeting-answer', occurrence: times, since, until: from, who }];
}
