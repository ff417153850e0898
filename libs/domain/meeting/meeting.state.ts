import { type Instant } from '../../engine/instant.js';
import { type MeetingAnswer } from './meeting.commands.js';

/** Where a meeting stands: it is to come, it was called off, its time has passed. */
export type MeetingStatus = 'planned' | 'cancelled' | 'held';

/** A meeting of the board, or of a working group. Texts are references. */
export interface MeetingState {
  status: MeetingStatus;
  /** The workpackage whose working group meets; null for the board. */
  workpackage: string | null;
  /** Who planned it, and so may move it and call it off. */
  planner: string | null;
  title: string;
  place: string | null;
  agenda: string | null;
  from: Instant;
  until: Instant;
  /** Counts the times for which it was planned: each is asked about anew. */
  times: number;
  since: Instant;
  /** Who said whether they come, of the present time. */
  answers: Record<string, MeetingAnswer>;
}
