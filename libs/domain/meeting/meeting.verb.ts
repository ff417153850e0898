import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Verb } from '../../engine/verb.js';
import { mayWithMeeting, rolesThatMayWithMeeting, type MeetingAround } from '../policies/meeting.policy.js';
import { type MeetingCommand } from './meeting.commands.js';
import { type MeetingEvent } from './meeting.events.js';
import { type MeetingState } from './meeting.state.js';

/** One thing that can be done to a meeting. */
export type MeetingVerb<Type extends MeetingCommand['type']> = Verb<
  MeetingState,
  Extract<MeetingCommand, { type: Type }>,
  MeetingEvent
>;

/** Refuses who may not do this, and what comes too late. @throws Refused may-not, meeting-over */
export function checkMeeting(state: MeetingState, command: MeetingCommand['type'], { actor }: Context): void {
  checkMayWithMeeting(state, command, actor);
  refuseUnless(state.status === 'planned', 'meeting-over', { state: state.status });
}

/** Refuses who may not do this for the board or this working group. @throws Refused may-not */
export function checkMayWithMeeting(
  around: MeetingAround,
  command: MeetingCommand['type'],
  actor: Context['actor'],
): void {
  const may = mayWithMeeting({ person: actor.person, holdings: actor.roles }, { ...around, command });
  refuseUnless(may, 'may-not', { command, roles: rolesThatMayWithMeeting(command, around) });
}

/** Refuses a time that ends before it begins, or lies in the past. @throws Refused meeting-backwards, date-is-past */
export function checkTimes({ from, until }: Pick<MeetingState, 'from' | 'until'>, { now }: Context): void {
  refuseUnless(from < until, 'meeting-backwards');
  refuseUnless(from > now, 'date-is-past');
}
