import { type Deadline } from '../../plan/plan.js';

/** A team's own dates: its first day and when that begins, until when it works and when that has passed. */
export interface TeamDates {
  team: string;
  from: string | null;
  begins: string | null;
  until: Deadline | null;
  deadline: string | null;
}

/** What can have happened to the teams of a cycle. */
export type TeamEvent =
  | { type: 'team-invited'; team: string }
  | ({ type: 'team-planned' } & TeamDates)
  | { type: 'team-ready'; team: string }
  | { type: 'team-started'; team: string; afterLock: boolean; pledge?: string }
  /** It is ready, and does not start with the others as long as this is missing; empty once nothing is. */
  | { type: 'team-waits'; team: string; missing: string[] }
  | { type: 'team-finished'; team: string; as: string }
  | { type: 'team-paused'; team: string }
  | { type: 'team-resumed'; team: string; to: 'invited' | 'ready' | 'running' }
  | { type: 'team-dropped-out'; team: string; reason: string }
  | { type: 'fewer-teams-accepted'; teams: string[]; without: string[]; reason: string }
  | { type: 'experiment-finished-by-lead'; reason: string; teams: string[] };
