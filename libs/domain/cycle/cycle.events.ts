import { type Deadline, type Plan } from '../plan/plan.js';
import { type LaidBeside, type PersonCommand } from './cycle.commands.js';

type Hypothesis = Extract<PersonCommand, { type: 'draft-hypothesis' }>['hypothesis'];
type Fields<Type extends PersonCommand['type']> = Omit<Extract<PersonCommand, { type: Type }>, 'type'>;

/**
 * Everything that can have happened to a cycle. Texts are references, persons and teams are ids; who, when and on what
 * grounds stands in the envelope. Once written, an event is understood for ever.
 */
export type CycleEvent =
  | {
      type: 'cycle-created';
      title: string;
      workpackage: string;
      teams: string[];
      plan: Plan;
      teamsToStart: number;
      leastMeasurements: number;
    }
  | { type: 'phase-entered'; phase: string; kind: string; entered: number; deadline: string | null }
  | { type: 'hypothesis-drafted'; version: number; hypothesis: Hypothesis }
  | { type: 'hypothesis-submitted'; version: number; authors: string[] }
  | { type: 'hypothesis-locked'; version: number; digest: string; afterStart: boolean }
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
  | { type: 'gate-passed'; gate: string; round: number }
  | { type: 'team-ready'; team: string }
  | { type: 'team-started'; team: string; afterLock: boolean }
  | { type: 'team-finished'; team: string; as: string }
  | { type: 'experiment-finished-by-lead'; reason: string; teams: string[] }
  | ({ type: 'note-added'; note: string; id: string } & Omit<Fields<'add-note'>, 'note'>)
  | ({ type: 'measurement-recorded'; id: string } & Fields<'record-measurement'>)
  | ({ type: 'factor-added'; id: string } & Fields<'add-factor'>)
  | { type: 'prediction-laid-beside-data'; entered: number; figures: LaidBeside; enough: boolean }
  | ({ type: 'evaluation-written'; version: number } & Fields<'write-evaluation'>)
  | { type: 'evaluation-submitted'; version: number; authors: string[] }
  | {
      type: 'date-moved';
      phase: string;
      from: Deadline | null;
      until: Deadline;
      deadline: string;
      reason: string | null;
      planVersion: number;
    }
  | { type: 'deadline-passed'; phase: string; deadline: string }
  | { type: 'reminders-begun'; entered: number; planned: number }
  | { type: 'nobody-to-remind'; entered: number; what: string; role: string; team: string | null }
  | { type: 'blueprint-linked'; blueprint: string; factors: number; by: 'service' | 'contribution' }
  | { type: 'blueprint-published-heard'; blueprint: string; version: number }
  | { type: 'cycle-closed'; how: 'shared' };
