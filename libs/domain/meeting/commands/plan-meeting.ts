import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { type MeetingCommand } from '../meeting.commands.js';
import { type MeetingEvent } from '../meeting.events.js';
import { type MeetingState } from '../meeting.state.js';
import { checkMayWithMeeting, checkTimes } from '../meeting.verb.js';

/** Plans a meeting; everybody who meets is invited. @throws Refused */
export function planMeeting(
  state: MeetingState | undefined,
  command: Extract<MeetingCommand, { type: 'plan-meeting' }>,
  context: Context,
): MeetingEvent[] {
  refuseUnless(state === undefined, 'exists-already');
  const { type, workpackage = null, title, from, until, place = null, agenda = null } = command;
  checkMayWithMeeting({ workpackage }, type, context.actor);
  checkTimes(command, context);
  return [{ type: 'meeting-planned', workpackage, title, from, until, place, agenda }];
}
