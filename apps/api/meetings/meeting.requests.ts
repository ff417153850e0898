import { z } from 'zod';
import { meetingChange, planMeeting } from '../../../libs/domain/meeting/meeting.commands.js';
import { inOurTime } from '../http/dates.js';
import { page } from '../http/paging.js';
import { pressOf } from '../processes/press.requests.js';

const { type: _plan, ...fields } = planMeeting.shape;

/** What a new meeting is made of. */
export const newMeeting = inOurTime(z.strictObject(fields));
/** See the schema `newMeeting`. */
export type NewMeeting = z.infer<typeof newMeeting>;

/** What can be sent to a meeting that there is. */
export const meetingPress = pressOf(meetingChange);
/** See the schema `meetingPress`. */
export type MeetingPress = z.infer<typeof meetingPress>;

/** Which meetings a list shows. */
export const meetingsAsked = page.extend({ state: z.enum(['planned', 'cancelled', 'held']).optional() });
/** See the schema `meetingsAsked`. */
export type MeetingsAsked = z.infer<typeof meetingsAsked>;
