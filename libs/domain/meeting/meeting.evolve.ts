import { type Recorded } from '../../engine/event.js';
import { UnknownEvent } from '../../engine/rules.js';
import { type MeetingEvent } from './meeting.events.js';
import { type MeetingState } from './meeting.state.js';

/** The state after an event. @throws UnknownEvent */
export function evolveMeeting(state: MeetingState | undefined, recorded: Recorded<MeetingEvent>): MeetingState {
  const { event, actor, recorded: since } = recorded;
  if (event.type === 'meeting-planned') {
    const { type: _planned, ...planned } = event;
    return { ...planned, status: 'planned', planner: actor, times: 1, since, answers: {} };
  }
  if (!state) throw new UnknownEvent(event.type);
  switch (event.type) {
    case 'meeting-moved': {
      const { from, until, place } = event;
      return { ...state, from, until, place: place ?? state.place, times: state.times + 1, since, answers: {} };
    }
    case 'meeting-cancelled':
      return { ...state, status: 'cancelled' };
    case 'meeting-answered':
      return actor === null ? state : { ...state, answers: { ...state.answers, [actor]: event.answer } };
    case 'meeting-held':
      return { ...state, status: 'held' };
    default:
      throw new UnknownEvent((event as { type: string }).type);
  }
}
