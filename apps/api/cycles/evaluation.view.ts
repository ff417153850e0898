import { z } from 'zod';
import { factorLines, measurementLines, noteLines } from './cycle.lists.js';

const coded = z.object({ code: z.string(), label: z.string() });

/** What an evaluation begins with, so that nobody begins with an empty page: prediction beside data beside notes. */
export const evaluationView = z.object({
  /** The hypothesis as it is locked now; null before. */
  prediction: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable(),
  measurements: measurementLines.shape.measurements,
  notes: noteLines.shape.notes,
  factors: factorLines.shape.factors,
  /** How many measurements there are after the baseline, and how many it takes to say something. */
  measured: z.int(),
  needed: z.int(),
  /** Which follow-up goes with which conclusion, and what it asks; only conclusions that the data allow. */
  conclusions: z.array(
    coded.extend({
      sentence: z.string(),
      possible: z.boolean(),
      why: z.string().optional(),
      followUps: z.array(coded.extend({ asks: z.enum(['nothing', 'reason', 'board-reason']) })),
    }),
  ),
});

/** See the schema `evaluationView`. */
export type EvaluationView = z.infer<typeof evaluationView>;
