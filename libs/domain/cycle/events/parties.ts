import { type Instant } from '../../../engine/instant.js';

/** A requirement that was met, and the entry by which. */
export interface Relied {
  requirement: string;
  organisation: string;
  entry: string;
  waived: boolean;
}

/** What can have happened with the parties that the start of a cycle relied on. */
export type PartyEvent =
  /** A required party has left or its term has passed, and nobody else meets the requirement. */
  | {
      type: 'required-party-out';
      /** `party:zn`, `party-type:insurer`. */
      requirement: string;
      organisation: string;
      entry: string;
      state: string;
      /** Until when the project lead is asked to decide. */
      until: Instant;
    }
  | { type: 'required-party-back'; requirement: string; organisation: string }
  | { type: 'went-on-without'; requirement: string; organisation: string; reason: string };
