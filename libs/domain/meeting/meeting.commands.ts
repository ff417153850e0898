import { z } from 'zod';
import { typed } from '../../engine/typed.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);
const instant = z.iso.datetime({ precision: 3 });
const times = { from: instant, until: instant };

/** Plans a meeting: of the board, or of the working group of a workpackage. Everybody in it is invited. */
export const planMeeting = z.strictObject({
  type: z.literal('plan-meeting'),
  /** The workpackage whose working group meets; the board's where there is none. */
  workpackage: id.optional(),
  title: typed(200),
  ...times,
  place: typed(300).optional(),
  agenda: typed(4_000).optional(),
});

/** Moves a meeting to another time, or to another place: everybody is asked anew whether they come. */
export const moveMeeting = z.strictObject({ type: z.literal('move-meeting'), ...times, place: typed(300).optional() });

/** Calls a meeting off, with a reason. */
export const cancelMeeting = z.strictObject({ type: z.literal('cancel-meeting'), reason: typed(2_000) });

/** Says whether one comes; said again, it is the last that counts. */
export const answerMeeting = z.strictObject({
  type: z.literal('answer-meeting'),
  answer: z.enum(['yes', 'no', 'maybe']),
});

/** Every command that a person may send to a meeting that there is. */
export const meetingChange = z.discriminatedUnion('type', [moveMeeting, cancelMeeting, answerMeeting]);

/** Every command that a person may send to a meeting. */
export const meetingCommand = z.discriminatedUnion('type', [planMeeting, ...meetingChange.options]);

/** Everything that a meeting's inbox may hold, besides the clock's and refresh. */
export type MeetingCommand = z.infer<typeof meetingCommand>;

/** Whether somebody comes. */
export type MeetingAnswer = z.infer<typeof answerMeeting>['answer'];
