import { type Hypothesis, type HypothesisChanges } from '../schemas/hypothesis.js';

/** What was known when a hypothesis was amended: it tells a reader what the change is worth. */
export interface KnownThen {
  when: 'nothing-run' | 'running' | 'results-seen';
  measurements: number;
  notes: number;
}

/** What can have happened to the hypothesis. */
export type HypothesisEvent =
  | { type: 'hypothesis-drafted'; version: number; hypothesis: Hypothesis }
  | { type: 'hypothesis-submitted'; version: number; authors: string[] }
  | { type: 'hypothesis-locked'; version: number; digest: string; afterStart: boolean }
  | {
      type: 'amendment-proposed';
      number: number;
      changes: HypothesisChanges;
      /** Which of the changed fields are material. */
      material: string[];
      reason: string;
      known: KnownThen;
      authors: string[];
      /** Whether the gate's approval is needed again, or one approver is enough. */
      needs: 'gate' | 'one';
      /** Until when it is to be decided; absent in what was proposed before that was asked. */
      until?: string;
    }
  | { type: 'amendment-withdrawn'; number: number }
  | {
      type: 'hypothesis-amended';
      number: number;
      version: number;
      hypothesis: Hypothesis;
      changed: string[];
      material: boolean;
      reason: string;
      known: KnownThen;
      digest: string;
    };
