import { type MeetingAnswer } from '../../../domain/meeting/meeting.commands.js';
import { type MeetingStatus } from '../../../domain/meeting/meeting.state.js';
import { type Words } from '../language.js';

/** Where a meeting stands. */
export const meeting = {
  planned: ['gepland', 'planned'],
  cancelled: ['afgezegd', 'called off'],
  held: ['geweest', 'held'],
} as const satisfies Record<MeetingStatus, Words>;

/** Whether somebody comes. */
export const meetingAnswer = {
  yes: ['ik kom', 'I am coming'],
  no: ['ik kom niet', 'I am not coming'],
  maybe: ['misschien kom ik', 'I may come'],
} as const satisfies Record<MeetingAnswer, Words>;

/** Whether somebody else comes. */
export const meetingComes = {
  yes: ['komt', 'is coming'],
  no: ['komt niet', 'is not coming'],
  maybe: ['komt misschien', 'may come'],
} as const satisfies Record<MeetingAnswer, Words>;

/** What can be done with a meeting, as it follows „je kunt …” and “you can …”. */
export const meetingCommand = {
  'plan-meeting': ['een bijeenkomst plannen', 'plan a meeting'],
  'move-meeting': ['de bijeenkomst verzetten', 'move the meeting'],
  'cancel-meeting': ['de bijeenkomst afzeggen', 'call the meeting off'],
  'answer-meeting': ['laten weten of je komt', 'say whether you come'],
} as const satisfies Record<string, Words>;
