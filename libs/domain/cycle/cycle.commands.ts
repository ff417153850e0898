import { z } from 'zod';
import { deadlineCommands } from './schemas/deadlines.js';
import { decisionCommands } from './schemas/decisions.js';
import { evaluationCommands } from './schemas/evaluation.js';
import { hypothesisCommands } from './schemas/hypothesis.js';
import { partyCommands } from './schemas/parties.js';
import { createCycle, planCommands } from './schemas/plan.js';
import { practiceCommands } from './schemas/practice.js';
import { teamCommands } from './schemas/teams.js';
import { type Plan } from '../plan/plan.js';
import { type RulesOfDecision } from '../programme/rules-of-decision.js';

/** Every command that a person may send to a cycle that there is. */
export const laterCommand = z.discriminatedUnion('type', [
  ...hypothesisCommands,
  ...decisionCommands,
  ...teamCommands,
  ...practiceCommands,
  ...evaluationCommands,
  ...planCommands,
  ...partyCommands,
  ...deadlineCommands,
]);

/** Every command that a person may send to a cycle, the first one included. */
export const cycleCommand = z.discriminatedUnion('type', [createCycle, ...laterCommand.options]);

/** What a person may ask of a cycle. */
export type PersonCommand = z.infer<typeof cycleCommand>;

/** Prediction beside data, in figures: what the evaluation starts from. */
export interface LaidBeside {
  /** How many measurements there are after the baseline, and in the baseline. */
  measurements: number;
  baselines: number;
  /** Median of the measurements and of the baseline, in the indicator's unit; null without any. */
  median: number | null;
  baselineMedian: number | null;
  notes: number;
  teams: { team: string; measurements: number; median: number | null; baselineMedian: number | null }[];
}

/** What the services of a phase and other processes put into a cycle's inbox. `entered` names the stay that they worked for. */
export type ServiceCommand =
  | { type: 'open-approvals'; entered: number; gate: string; asked: { role: string; persons: string[] }[] }
  | {
      type: 'note-reminders';
      entered: number;
      planned: number;
      gaps: { what: string; role: string; team: string | null }[];
    }
  | { type: 'lay-prediction'; entered: number; figures: LaidBeside }
  | { type: 'link-blueprint'; entered: number; blueprint: string; factors: number }
  | { type: 'hear-blueprint-published'; blueprint: string; version: number }
  | { type: 'hear-blueprint-withdrawn'; blueprint: string }
  | { type: 'hear-rules-changed'; settingsVersion: number; rules: RulesOfDecision; reason: string | null }
  | {
      type: 'open-next-cycle';
      previous: string;
      title: string;
      workpackage: string;
      teams: string[];
      plan: Plan;
    };

/** Everything that a cycle's inbox may hold, besides the clock's and refresh. */
export type CycleCommand = PersonCommand | ServiceCommand;
