import { type EntityManager } from 'typeorm';
import { membersOf } from '../../domain/meeting/meeting.dues.js';
import { type MeetingEvent } from '../../domain/meeting/meeting.events.js';
import { type MeetingState } from '../../domain/meeting/meeting.state.js';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { Meeting } from '../../persistence/entities/meeting.entity.js';
import { PlannedMessageRow } from '../../persistence/entities/message.entity.js';
import { handlersFor, type Handlers } from './handlers.js';

/** What happened to a meeting of which everybody who was invited hears at once. */
type Heard = 'meeting-planned' | 'meeting-moved' | 'meeting-cancelled';

/** Makes the row of a meeting from the events of a turn, and plans the mails that invite to it, move it and call it off. */
export async function projectMeeting(
  manager: EntityManager,
  decided: { process: string; events: Recorded<Message>[]; state: unknown },
): Promise<void> {
  const { status, planner, from, until, place, times, answers, ...state } = decided.state as MeetingState;
  const row = { planner, from, until, place, times, answers, state: status };
  const handlers: Handlers<MeetingEvent> = {
    'meeting-planned': async (within, recorded) => {
      const { process: id, programme, recorded: changed } = recorded;
      const { workpackage, title, agenda } = state;
      await within.insert(Meeting, { id, programme, workpackage, title, agenda, changed, ...row });
      await tellAll(within, recorded);
    },
    'meeting-moved': async (within, recorded) => {
      await within.increment(Meeting, { id: recorded.process }, 'sequence', 1);
      await tellAll(within, recorded);
    },
    'meeting-cancelled': async (within, recorded) => {
      await within.increment(Meeting, { id: recorded.process }, 'sequence', 1);
      await within.update(Meeting, recorded.process, { reason: recorded.event.reason });
      await tellAll(within, recorded);
    },
  };
  await handlersFor(handlers)(manager, decided.events);
  const changed = decided.events.at(-1)?.recorded;
  await manager.update(Meeting, decided.process, { ...row, ...(changed !== undefined && { changed }) });

  async function tellAll(within: EntityManager, recorded: Recorded<Message & { type: Heard }>): Promise<void> {
    const { process, programme, seq: occurrence, recorded: due, event } = recorded;
    const message = { what: event.type, step: 'at-once', occurrence, due, until, who: [membersOf(state)] };
    await within.insert(PlannedMessageRow, { process, programme, ...message });
  }
}
