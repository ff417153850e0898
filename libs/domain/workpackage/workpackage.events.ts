import { type Instant } from '../../engine/instant.js';
import { type Addressee } from '../../engine/rules.js';

/** Somebody who takes part in a working agreement, in the role that they held when it was made. */
export interface Party extends Addressee {
  person: string;
}

/** A working agreement in one of its versions. Days are `YYYY-MM-DD`. */
export interface Agreement {
  /** Its id: `<process>.a1`. */
  agreement: string;
  version: number;
  what: string;
  who: Party[];
  since: string;
  reviewOn: string | null;
  /** When the day of its review has passed, in the programme's time zone. */
  until: Instant | null;
}

/** Everything that can have happened to a workpackage. Texts are references; null is what was not said, or stayed. */
export type WorkpackageEvent =
  | {
      type: 'workpackage-created';
      /** The id that everybody knows it by; of one that stood in the directory already, its process has another. */
      workpackage: string;
      /** Null when it stood in the directory already. */
      name: string | null;
      label: string | null;
      question: string;
      content: string | null;
      approach: string | null;
      owner: string | null;
    }
  | {
      type: 'workpackage-rewritten';
      version: number;
      question: string | null;
      content: string | null;
      approach: string | null;
      reason: string;
    }
  | { type: 'owner-appointed'; owner: string }
  | ({ type: 'agreement-made' } & Agreement)
  | ({ type: 'agreement-revised' } & Agreement)
  | { type: 'agreement-ended'; agreement: string; reason: string | null }
  /** Everybody in the working group is written to; to come together on a day, or (null) just so. */
  | { type: 'working-group-written-to'; text: string; on: string | null }
  | { type: 'workpackage-closed'; reason: string };
