import { z } from 'zod';
import { happened } from '../../../libs/engine/instant.js';

const named = z.object({ id: z.string(), name: z.string() });
const next = z.string().nullable();
const coded = z.object({ code: z.string(), label: z.string() });

/** A cycle as a list shows it. */
export const cycleLine = z.object({
  id: z.string(),
  title: z.string().nullable(),
  workpackage: named,
  phase: z.object({ name: z.string(), kind: z.string(), label: z.string() }),
  deadline: z.string().nullable(),
  overdue: z.boolean(),
  conclusion: coded.nullable(),
  followUp: coded.nullable(),
  blueprint: z.string().nullable(),
  closed: z.boolean(),
  begun: z.string(),
});
/** See the schema `cycleLine`. */
export type CycleLine = z.infer<typeof cycleLine>;

/** A page of cycles. */
export const cycleLines = z.object({ cycles: z.array(cycleLine), next });

/** What was put right about a line. */
const corrections = <Said extends z.ZodType>(said: Said) =>
  z.array(
    z.object({
      was: said,
      became: said,
      reason: z.string().nullable(),
      author: named.nullable(),
      recorded: z.string(),
    }),
  );

/** A measurement's value with its period, before or after it was put right. */
const figure = z.object({ value: z.number(), from: z.string(), until: z.string() });
/** See the schema `figure`. */
export type Figure = z.infer<typeof figure>;

/** Lines from practice. */
export const noteLines = z.object({
  notes: z.array(
    z.object({
      id: z.string(),
      seq: z.int(),
      note: z.string().nullable(),
      team: named.nullable(),
      source: coded.nullable(),
      author: named.nullable(),
      happened,
      recorded: z.string(),
      /** Since when everybody who reads the cycle may read it. */
      shared: z.string().nullable(),
      /** Whether it was hidden, and its text erased. */
      erased: z.boolean(),
      corrections: corrections(z.string().nullable()),
    }),
  ),
  next,
});
/** See the schema `noteLines`. */
export type NoteLines = z.infer<typeof noteLines>;

/** What was counted. */
export const measurementLines = z.object({
  measurements: z.array(
    z.object({
      id: z.string(),
      seq: z.int(),
      team: named,
      value: z.number(),
      from: z.string(),
      until: z.string(),
      source: z.string().nullable(),
      baseline: z.boolean(),
      author: named.nullable(),
      happened,
      recorded: z.string(),
      shared: z.string().nullable(),
      /** Whether it came in after the evaluation was accepted. */
      late: z.boolean(),
      corrections: corrections(figure),
    }),
  ),
  next,
});
/** See the schema `measurementLines`. */
export type MeasurementLines = z.infer<typeof measurementLines>;

/** What helped and what hindered. */
export const factorLines = z.object({
  factors: z.array(
    z.object({
      id: z.string(),
      seq: z.int(),
      kind: coded,
      factor: z.string().nullable(),
      evidence: z.string().nullable(),
      helpedIn: z.array(named),
      notIn: z.array(named),
    }),
  ),
  next,
});
/** See the schema `factorLines`. */
export type FactorLines = z.infer<typeof factorLines>;

/** The versions of a plan: what was changed, when and by whom. */
export const planVersions = z.object({
  versions: z.array(
    z.object({
      version: z.int(),
      seq: z.int(),
      when: z.string(),
      who: named.nullable(),
      sentence: z.string(),
      at: z.object({ happened, recorded: z.string() }),
    }),
  ),
  next,
});
/** See the schema `planVersions`. */
export type PlanVersions = z.infer<typeof planVersions>;
