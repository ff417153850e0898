import { z } from 'zod';
import { typed } from '../../../engine/typed.js';
import { id, persons } from './ids.js';

/** Writes the evaluation, or writes it anew. */
export const writeEvaluation = z.strictObject({
  type: z.literal('write-evaluation'),
  summary: typed(4_000),
  conclusion: z.enum(['confirmed', 'refuted', 'too-early']),
  followUp: z.enum(['adopt', 'adapt', 'expand', 'abandon']),
  results: z.array(z.strictObject({ team: id, result: z.enum(['helped', 'not', 'unclear']) })).max(50),
  /** Asked where the follow-up does not follow from the conclusion by itself. */
  reason: typed(2_000).optional(),
});

/** Puts the evaluation to those who decide and did not write it. */
export const submitEvaluation = z.strictObject({ type: z.literal('submit-evaluation'), authors: persons.default([]) });

/** Somebody sees it otherwise: the view stays beside the evaluation, under their name. */
export const addMinorityView = z.strictObject({ type: z.literal('add-minority-view'), view: typed(2_000) });

/** The Action Learning Team says whether the outcome is usable for the research; "no" holds nothing up. */
export const judgeUsability = z.strictObject({
  type: z.literal('judge-usability'),
  usable: z.boolean(),
  reason: typed(2_000).optional(),
});

/** Contributes what the cycle learnt to a blueprint that exists already. */
export const contribute = z.strictObject({ type: z.literal('contribute'), blueprint: id });

/** What is done to learn from what was tried. */
export const evaluationCommands = [
  writeEvaluation,
  submitEvaluation,
  addMinorityView,
  judgeUsability,
  contribute,
] as const;
