import { z } from 'zod';
import { typed } from '../../engine/typed.js';
import { deadline, plan } from '../plan/plan.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);
const phaseOrGate = z.string().regex(/^[a-z][a-z-]{1,38}$/);
const persons = z.array(id).max(20);

/** Starts a cycle in a workpackage with the teams that are invited; the plan is the programme's own unless one is given. */
export const createCycle = z.strictObject({
  type: z.literal('create-cycle'),
  title: typed(200),
  workpackage: id,
  teams: z.array(id).min(1).max(50),
  plan: plan.optional(),
});

/** Writes the hypothesis, or writes it anew: *testing* states what would refute it, *exploring* what would change our mind. */
export const draftHypothesis = z.strictObject({
  type: z.literal('draft-hypothesis'),
  hypothesis: z.discriminatedUnion('form', [
    z.strictObject({
      form: z.literal('testing'),
      if: typed(1_000),
      then: typed(1_000),
      because: typed(1_000),
      indicator: typed(200),
      direction: z.enum(['increase', 'decrease']),
      /** By how much the indicator is expected to change, in the indicator's own unit. */
      size: z.number().positive().max(1_000_000),
      date: z.iso.date(),
      refutedIf: typed(1_000),
    }),
    z.strictObject({
      form: z.literal('exploring'),
      expectation: typed(1_000),
      noticedBy: typed(1_000),
      changesOurMind: typed(1_000),
    }),
  ]),
});

/** Puts the hypothesis to those who decide; whoever is named as author (the sender always) does not decide on it. */
export const submitHypothesis = z.strictObject({ type: z.literal('submit-hypothesis'), authors: persons.default([]) });

/** Agrees at a gate. */
export const approve = z.strictObject({ type: z.literal('approve'), gate: phaseOrGate });

/** Does not agree, with a reason: the cycle stays in its phase, or goes back to an earlier one. */
export const reject = z.strictObject({
  type: z.literal('reject'),
  gate: phaseOrGate,
  reason: typed(2_000),
  backTo: phaseOrGate.optional(),
});

/** A team is ready to start; when the experiment already runs, it joins from now on. */
export const reportTeamReady = z.strictObject({ type: z.literal('report-team-ready'), team: id });

/** A team has finished its experiment. */
export const reportTeamFinished = z.strictObject({ type: z.literal('report-team-finished'), team: id });

/** The project lead ends the experiment while teams still work, with a reason. */
export const finishExperiment = z.strictObject({ type: z.literal('finish-experiment'), reason: typed(2_000) });

/** A line from practice. */
export const addNote = z.strictObject({
  type: z.literal('add-note'),
  team: id.optional(),
  note: typed(4_000),
  source: z.enum(['client', 'relative', 'staff']).optional(),
});

/** One count of the indicator, with the period that it is about. */
export const recordMeasurement = z.strictObject({
  type: z.literal('record-measurement'),
  team: id,
  value: z.number().min(-1_000_000_000).max(1_000_000_000),
  from: z.iso.date(),
  until: z.iso.date(),
  source: typed(200).optional(),
  /** From before the experiment. */
  baseline: z.boolean().default(false),
});

/** What helped or hindered, with its evidence and where it did. */
export const addFactor = z.strictObject({
  type: z.literal('add-factor'),
  kind: z.enum(['success', 'barrier']),
  factor: typed(500),
  evidence: typed(2_000).optional(),
  helpedIn: z.array(id).max(50).default([]),
  notIn: z.array(id).max(50).default([]),
});

/** Writes the evaluation, or writes it anew. */
export const writeEvaluation = z.strictObject({
  type: z.literal('write-evaluation'),
  summary: typed(4_000),
  conclusion: z.enum(['confirmed', 'refuted', 'too-early']),
  followUp: z.enum(['adopt', 'adapt', 'expand', 'abandon']),
  results: z.array(z.strictObject({ team: id, result: z.enum(['helped', 'not', 'unclear']) })).max(50),
  /** Asked when something confirmed is let go of. */
  reason: typed(2_000).optional(),
});

/** Puts the evaluation to those who decide and did not write it. */
export const submitEvaluation = z.strictObject({ type: z.literal('submit-evaluation'), authors: persons.default([]) });

/** Moves the date of a phase; a gate's date that moves by more than ten working days asks a reason. */
export const moveDate = z.strictObject({
  type: z.literal('move-date'),
  phase: phaseOrGate,
  until: deadline,
  reason: typed(2_000).optional(),
});

/** Contributes what the cycle learnt to a blueprint that exists already. */
export const contribute = z.strictObject({ type: z.literal('contribute'), blueprint: id });

/** Every command that a person may send to a cycle. */
export const cycleCommand = z.discriminatedUnion('type', [
  createCycle,
  draftHypothesis,
  submitHypothesis,
  approve,
  reject,
  reportTeamReady,
  reportTeamFinished,
  finishExperiment,
  addNote,
  recordMeasurement,
  addFactor,
  writeEvaluation,
  submitEvaluation,
  moveDate,
  contribute,
]);

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
  | { type: 'hear-blueprint-published'; blueprint: string; version: number };

/** Everything that a cycle's inbox may hold, besides the clock's and refresh. */
export type CycleCommand = PersonCommand | ServiceCommand;
