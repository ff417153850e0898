import { type Instant } from '../../engine/instant.js';
import { type MeetingAnswer } from './meeting.commands.js';

/** Everything that can have happened to a meeting. Texts are references. */
export type MeetingEvent =
  | {
      type: 'meeting-planned';
      workpackage: string | null;
      title: string;
      from: Instant;
      until: Instant;
      place: string | null;
      agenda: string | null;
    }
  | { type: 'meeting-moved'; from: Instant; until: Instant; place: string | null }
  | { type: 'meeting-cancelled'; reason: string }
  | { type: 'meeting-answered'; answer: MeetingAnswer }
  /** Its time has passed. */
  | { type: 'meeting-held' };
