import { meetingRules } from '../../../libs/domain/meeting/meeting.rules.js';
import { type MeetingState } from '../../../libs/domain/meeting/meeting.state.js';
import { aCast } from './cycle.js';
import { Life } from './life.js';

/** A meeting that is planned. */
export const aMeeting = {
  type: 'plan-meeting',
  title: 'Eerste overleg',
  from: '2026-06-10T12:00:00.000Z',
  until: '2026-06-10T14:00:00.000Z',
} as const;

/** A meeting, of the board unless told otherwise. */
export class MeetingLife extends Life {
  constructor() {
    super(meetingRules, [
      ...aCast(),
      { person: 'board-1', role: 'board' },
      { person: 'board-2', role: 'board' },
      { person: 'coordinator-elsewhere', role: 'coordinator', workpackage: 'werkomgeving', team: 'rivierduinen' },
    ]);
  }

  get meeting(): MeetingState {
    return this.state as MeetingState;
  }

  planned(more: object = {}): this {
    return this.does('lead', { ...aMeeting, ...more });
  }
}
