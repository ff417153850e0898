import { type Deadline, type GatePlan, type Plan } from '../../plan/plan.js';
import { type ReadyToStart } from '../../programme/programme.settings.js';
import { type EmbeddingAsked } from '../cycle.state.js';
import { type TeamDates } from './teams.js';

/** What was changed in a plan, besides dates: enough to say it in a sentence. */
export type PlanChange =
  | { what: 'phase-added'; phase: string; after: string }
  | { what: 'phase-dropped'; phase: string }
  | { what: 'phases-reordered'; phases: string[] }
  | { what: 'quorum-set'; gate: string; from: GatePlan['quorum']; to: GatePlan['quorum'] };

/** What can have happened to a cycle as a whole and to its plan. */
export type PlanEvent =
  | {
      type: 'cycle-created';
      title: string;
      workpackage: string;
      teams: string[];
      plan: Plan;
      teamsToStart: number;
      leastMeasurements: number;
      /** What "ready to start" asks of parties and teams; without it, a coordinator in each team. */
      readyToStart?: ReadyToStart;
      /** Absent where the cycle began before programmes settled on it. */
      aloneBelow?: number;
      /** The cycle that this one follows on. */
      previous?: string;
      /** The blueprint whose plan it began with, in its version then. */
      startedFrom?: { blueprint: string; version: number };
      /** The phase it began in, where that was not the plan's first; and what went before. */
      beganIn?: string;
      before?: string | null;
    }
  | { type: 'phase-entered'; phase: string; kind: string; entered: number; deadline: string | null }
  | {
      type: 'date-moved';
      phase: string;
      from: Deadline | null;
      until: Deadline;
      deadline: string;
      reason: string | null;
      planVersion: number;
    }
  | { type: 'plan-changed'; planVersion: number; plan: Plan; change: PlanChange }
  /** The programme changed its rules, and said that they also hold for cycles that run. */
  | {
      type: 'rules-changed';
      /** Of the programme's settings. */
      settingsVersion: number;
      teamsToStart?: number;
      leastMeasurements?: number;
      aloneBelow?: number;
      reason: string | null;
    }
  | { type: 'deadline-passed'; phase: string; deadline: string }
  | { type: 'reminders-begun'; entered: number; planned: number }
  | { type: 'nobody-to-remind'; entered: number; what: string; role: string; team: string | null }
  | { type: 'cycle-paused'; reason: string | null }
  | {
      type: 'cycle-resumed';
      /** By how many calendar days the dates moved along. */
      days: number;
      plan: Plan;
      planVersion: number;
      deadline: string | null;
      teams: TeamDates[];
    }
  | { type: 'cycle-stopped'; reason: string; takeaway: string | null }
  | { type: 'next-cycle-opened'; cycle: string }
  | {
      type: 'cycle-closed';
      how: 'shared' | 'stopped';
      /** When it will be asked whether what was found is in policy and in practice; absent where it is not. */
      embedding?: EmbeddingAsked;
    };
