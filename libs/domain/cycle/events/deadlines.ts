import { type Extent } from '../schemas/deadlines.js';

/** What can have happened about dates, and about what was not done by them. */
export type DeadlineEvent =
  | {
      type: 'more-time-asked';
      what: string;
      /** Which time of asking the request is about: when its date moves, it is over. */
      occurrence: number;
      /** The day that was proposed, and when it has passed. */
      until: string;
      deadline: string;
      /** Until when what would go upward waits for the answer. */
      answerBy: string;
      reason: string | null;
    }
  | { type: 'more-time-given'; what: string; until: string; deadline: string }
  | { type: 'more-time-declined'; what: string; reason: string }
  | { type: 'put-to'; what: string; occurrence: number; to: 'lead' | 'board'; reason: string; bySelf: boolean }
  | {
      type: 'embedding-reported';
      team: string;
      /** How many months after the cycle was shared it was asked. */
      months: number;
      inPolicy: Extent;
      inPractice: Extent;
      note: string | null;
    };
