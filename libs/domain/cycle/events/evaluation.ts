import { type LaidBeside, type PersonCommand } from '../cycle.commands.js';

type Fields<Type extends PersonCommand['type']> = Omit<Extract<PersonCommand, { type: Type }>, 'type'>;

/** What can have happened to the evaluation, and to what was learnt. */
export type EvaluationEvent =
  | { type: 'prediction-laid-beside-data'; entered: number; figures: LaidBeside; enough: boolean }
  | ({ type: 'evaluation-written'; version: number; supplement?: boolean } & Fields<'write-evaluation'>)
  | { type: 'evaluation-submitted'; version: number; authors: string[] }
  | { type: 'minority-view-added'; view: string }
  | { type: 'usability-judged'; usable: boolean; reason: string | null }
  /** Data came in after the evaluation was accepted: a new version of it may be written. */
  | { type: 'supplement-opened' }
  | { type: 'supplement-accepted'; version: number }
  | { type: 'blueprint-linked'; blueprint: string; factors: number; by: 'service' | 'contribution' }
  | { type: 'blueprint-published-heard'; blueprint: string; version: number }
  | { type: 'blueprint-withdrawn-heard'; blueprint: string };
