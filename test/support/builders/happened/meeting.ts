import { type MeetingEvent } from '../../../../libs/domain/meeting/meeting.events.js';
import { type Examples } from './examples.js';

const when = { from: '2026-09-10T12:00:00.000Z', until: '2026-09-10T14:00:00.000Z' };

/** Examples of everything that can have happened to a meeting. */
export const ofMeeting: Examples<MeetingEvent> = {
  'meeting-planned': [
    { type: 'meeting-planned', workpackage: null, title: 'ref-title', ...when, place: null, agenda: null },
    {
      ...{ type: 'meeting-planned' as const, workpackage: 'zorgverlening', title: 'ref-title' },
      ...{ ...when, place: 'ref-place', agenda: 'ref-agenda' },
    },
  ],
  'meeting-moved': [
    { type: 'meeting-moved', ...when, place: null },
    { type: 'meeting-moved', ...when, place: 'ref-place' },
  ],
  'meeting-cancelled': [{ type: 'meeting-cancelled', reason: 'ref-reason' }],
  'meeting-answered': (['yes', 'no', 'maybe'] as const).map((answer) => ({ type: 'meeting-answered', answer })),
  'meeting-held': [{ type: 'meeting-held' }],
};
