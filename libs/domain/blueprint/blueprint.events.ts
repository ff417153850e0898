import { type Contribution } from './contribution.js';

/** Everything that can have happened to a blueprint. Texts are references. */
export type BlueprintEvent =
  | { type: 'blueprint-created'; workpackage: string; title: string; drafted: boolean }
  | ({ type: 'factors-contributed' } & Contribution)
  | {
      type: 'factors-merged';
      into: string;
      from: string[];
      kind: 'success' | 'barrier';
      factor: string;
      evidence: string | null;
      /** All that was known of those it was made of. */
      cycles: string[];
      helpedIn: string[];
      notIn: string[];
      ask: string[];
    }
  | {
      type: 'blueprint-edited';
      version: number;
      title: string;
      purpose: string;
      /** Absent in what was written before these parts were asked. */
      forWhom?: string | null;
      whatItTakes?: string | null;
      howToBegin: string;
      lookOutFor: string | null;
    }
  | { type: 'blueprint-published'; version: number; digest: string }
  | { type: 'blueprint-replaced'; by: string }
  | { type: 'blueprint-withdrawn'; reason: string }
  | {
      type: 'blueprint-owner-appointed';
      owner: string;
      /** The role that the owner held then. */
      role: string;
      /** The day of the next review and the end of it; null where none was agreed on. */
      reviewOn: string | null;
      until: string | null;
    }
  | { type: 'blueprint-reviewed'; next: string | null; until: string | null };
