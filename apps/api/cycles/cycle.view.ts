import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });
const instant = z.string();
const deadline = z.object({ precision: z.string(), value: z.string() });

const gate = z.object({
  name: z.string(),
  label: z.string(),
  decidedBy: z.enum(['approvals', 'teams']),
  quorum: z.array(z.object({ role: z.string(), label: z.string(), count: z.int() })),
  criteria: z.array(z.object({ text: z.string().nullable(), met: z.boolean() })),
  round: z.int(),
  approvals: z.array(z.object({ person: named, role: z.string() })),
  asked: z.array(z.object({ role: z.string(), persons: z.array(named) })),
  waits: z.array(z.string()),
  passed: z.boolean(),
});

const coded = z.object({ code: z.string(), label: z.string() });
const known = coded.extend({ measurements: z.int(), notes: z.int() });

/** Something that can be decided on now, the present gate or beside it. */
const decision = z.object({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['gate', 'late-lock', 'amendment', 'supplement']),
  put: z.boolean(),
  roles: z.array(coded),
  oneIsEnough: z.boolean(),
  missing: z.array(coded),
  approvals: z.array(z.object({ person: named, role: z.string() })),
});

const written = { version: z.int(), authors: z.array(named), submitted: z.int().nullable() };

/** A cycle as its page shows it; to who reads from outside, see `fromOutside`. Texts that were erased are null. */
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
  /** Since when it is held still. */
  paused: instant.nullable(),
  /** Why it was stopped, and what was taken along. */
  stopped: z.object({ reason: z.string().nullable(), takeaway: z.string().nullable() }).nullable(),
  /** What went before it: in words, the cycle that it follows on, the blueprint that it began with; and what follows. */
  before: z.string().nullable(),
  previous: z.string().nullable(),
  next: z.string().nullable(),
  startedFrom: z.object({ blueprint: z.string(), version: z.int(), withdrawn: z.boolean() }).nullable(),
  decisions: z.array(decision),
  /** What the present phase still waits for: a code, and in words. */
  missing: z.array(z.object({ code: z.string(), sentence: z.string() })),
  /** Why it can't start yet and what can be done, or what the start waits for; null when it can, or has. */
  start: z.string().nullable(),
  /** Required parties that left since the start: whether the project lead decided to go on without them. */
  partiesOut: z.array(
    z.object({ requirement: z.string(), organisation: named, decideBy: instant, decided: z.boolean() }),
  ),
  /** More time that was asked, as far as nobody answered: for what, until which day, by whom, and until when we wait. */
  moreTime: z.array(
    z.object({
      what: z.string(),
      sentence: z.string(),
      until: z.string(),
      answerBy: instant,
      by: named,
      reason: z.string().nullable(),
    }),
  ),
  /** Dates that lie in a quiet period, in words: messages about them come earlier or later. */
  quiet: z.array(z.object({ part: z.string(), period: z.string(), sentence: z.string() })),
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
      /** Null for who may not read the draft. */
      content: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable(),
    })
    .nullable(),
  /** A change of the locked hypothesis that waits for its deciders. */
  amendment: z
    .object({
      number: z.int(),
      changes: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      material: z.array(coded),
      reason: z.string().nullable(),
      known,
      authors: z.array(named),
      needs: z.enum(['gate', 'one']),
    })
    .nullable(),
  /** How many ready teams "ready to start" asks for. */
  teamsNeeded: z.int(),
  teams: z.array(
    named.extend({
      /** Null from outside, as are its dates. */
      state: z.string().nullable(),
      label: z.string().nullable(),
      since: instant.nullable(),
      /** Empty where the team has no coordinator at the moment, and from outside. */
      coordinators: z.array(named),
      from: z.string().nullable(),
      until: deadline.nullable(),
    }),
  ),
  /** Null from outside. */
  counts: z.object({ notes: z.int(), measurements: z.int(), baselines: z.int(), factors: z.int() }).nullable(),
  /** Prediction beside data, as the evaluation began; null for who may not read it yet, as is the evaluation. */
  laid: z.unknown(),
  evaluation: z
    .object({
      ...written,
      conclusion: coded.extend({ sentence: z.string() }),
      followUp: coded,
      texts: z.array(z.string().nullable()),
      results: z.array(z.object({ team: named, result: coded })),
    })
    .nullable(),
  /** Whether data that came late ask for a new version of the evaluation. */
  supplementOpen: z.boolean(),
  /** Who sees the outcome otherwise, under their name. */
  minority: z.array(z.object({ person: named, view: z.string().nullable() })),
  /** What the Action Learning Team says: whether the outcome is usable for the research; null as long as it did not. */
  usable: z.object({ usable: z.boolean(), reason: z.string().nullable(), person: named }).nullable(),
  blueprint: z.object({ id: z.string(), published: z.int().nullable() }).nullable(),
  /** Whether it waits for a newer release to understand its history. */
  parked: z.boolean(),
});

/** See the schema `cycleView`. */
export type CycleView = z.infer<typeof cycleView>;
