import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });
const instant = z.string();
const deadline = z.object({ precision: z.string(), value: z.string() });

const gate = z.object({
  name: z.string(),
  label: z.string(),
  decidedBy: z.enum(['approvals', 'teams']),
  quorum: z.array(z.object({ role: z.string(), label: z.string(), count: z.int() })),
  criteria: z.array(z.string().nullable()),
  round: z.int(),
  approvals: z.array(z.object({ person: named, role: z.string() })),
  asked: z.array(z.object({ role: z.string(), persons: z.array(named) })),
  waits: z.array(z.string()),
  passed: z.boolean(),
});

const written = { version: z.int(), authors: z.array(named), submitted: z.int().nullable() };

/** A cycle as its page shows it. Texts that were erased are null. */
export const cycleView = z.object({
  id: z.string(),
  seq: z.int(),
  title: z.string().nullable(),
  workpackage: named,
  begun: instant,
  phase: z.object({ name: z.string(), kind: z.string(), label: z.string(), since: instant }),
  entered: z.int(),
  deadline: instant.nullable(),
  overdue: z.boolean(),
  closed: z.boolean(),
  /** What the present phase still waits for: a code, and in words. */
  missing: z.array(z.object({ code: z.string(), sentence: z.string() })),
  /** The version of each part that a command can rest on. */
  versions: z.record(z.string(), z.int()),
  plan: z.object({
    version: z.int(),
    phases: z.array(
      z.object({
        name: z.string(),
        kind: z.string(),
        label: z.string(),
        until: deadline.nullable(),
        when: z.enum(['past', 'now', 'later']),
        gate,
      }),
    ),
  }),
  hypothesis: z
    .object({
      ...written,
      locked: z.object({ version: z.int(), digest: z.string() }).nullable(),
      content: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    })
    .nullable(),
  teams: z.array(named.extend({ state: z.string(), label: z.string(), since: instant })),
  counts: z.object({ notes: z.int(), measurements: z.int(), baselines: z.int(), factors: z.int() }),
  /** Prediction beside data, as the evaluation began. */
  laid: z.unknown(),
  evaluation: z
    .object({
      ...written,
      conclusion: z.object({ code: z.string(), label: z.string() }),
      followUp: z.object({ code: z.string(), label: z.string() }),
      texts: z.array(z.string().nullable()),
    })
    .nullable(),
  blueprint: z.object({ id: z.string(), published: z.int().nullable() }).nullable(),
  /** Whether it waits for a newer release to understand its history. */
  parked: z.boolean(),
});

/** See the schema `cycleView`. */
export type CycleView = z.infer<typeof cycleView>;
