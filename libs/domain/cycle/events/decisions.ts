import { type Relied } from './parties.js';

/** What can have happened at gates, and where an amendment or a supplement was decided. */
export type DecisionEvent =
  | {
      type: 'approvals-opened';
      gate: string;
      entered: number;
      round: number;
      asked: { role: string; persons: string[] }[];
    }
  | { type: 'deciders-short'; gate: string; round: number; role: string; needed: number; left: number }
  | { type: 'deciders-found'; gate: string; round: number }
  | { type: 'approved'; gate: string; round: number; role: string }
  | { type: 'gate-waits'; gate: string; missing: string[] }
  | { type: 'rejected'; gate: string; round: number; role: string; reason: string; backTo: string | null }
  | {
      type: 'gate-passed';
      gate: string;
      round: number;
      /** The parties that a start relied on, and the pledges of the teams that started. */
      parties?: Relied[];
      pledges?: { team: string; pledge: string }[];
    }
  | { type: 'criterion-ticked'; gate: string; criterion: number; met: boolean }
  | { type: 'expert-asked'; gate: string; planVersion: number };
