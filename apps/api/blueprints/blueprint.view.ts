import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });
const titled = z.object({ id: z.string(), title: z.string().nullable() });
const coded = z.object({ code: z.string(), label: z.string() });

const text = z.object({
  title: z.string().nullable(),
  purpose: z.string().nullable(),
  forWhom: z.string().nullable(),
  whatItTakes: z.string().nullable(),
  howToBegin: z.string().nullable(),
  lookOutFor: z.string().nullable(),
});
/** What a blueprint says, part by part; null where nothing was written, or where it was erased. */
export type ShownText = z.infer<typeof text>;

const source = z.object({
  id: z.string(),
  kind: coded,
  factor: z.string().nullable(),
  evidence: z.string().nullable(),
  cycles: z.array(titled),
  helpedIn: z.array(named),
  notIn: z.array(named),
  /** The persons to ask about it. */
  ask: z.array(named),
});
/** A factor as it stands by itself. */
export type ShownSource = z.infer<typeof source>;

const factor = source.extend({ sources: z.array(source) });
/** A factor with the ones that it was merged from. */
export type ShownFactor = z.infer<typeof factor>;

const contribution = z.object({
  cycle: titled,
  conclusion: coded.nullable(),
  /** What the Action Learning Team found; "no" is printed and holds nothing up. */
  usable: coded,
});
/** A cycle that contributed, with what came of it. */
export type ShownContribution = z.infer<typeof contribution>;

const plan = z.object({
  phases: z.array(
    z.object({ name: z.string(), label: z.string(), kind: z.string(), gate: z.string(), days: z.int().nullable() }),
  ),
});

/** A blueprint as its page shows it: as it is now, or as it was published last to who does not read the draft. */
export const blueprintView = z.object({
  id: z.string(),
  seq: z.int(),
  workpackage: named,
  status: coded,
  /** Whether this is the text as it is being written. */
  showsDraft: z.boolean(),
  ...text.shape,
  versions: z.record(z.string(), z.int()),
  owner: z.object({ id: z.string(), name: z.string(), role: coded }).nullable(),
  reviewOn: z.string().nullable(),
  reviewed: z.string().nullable(),
  replacedBy: titled.nullable(),
  withdrawn: z.object({ reason: z.string().nullable() }).nullable(),
  factors: z.array(factor),
  contributions: z.array(contribution),
  plan: plan.nullable(),
  published: z.array(
    z.object({
      version: z.int(),
      on: z.string(),
      digest: z.string(),
      text,
      factors: z.array(factor),
      contributions: z.array(contribution),
    }),
  ),
  /** The cycles that began with it, of those that the reader may read. */
  startedFrom: z.array(titled),
});
/** See the schema `blueprintView`. */
export type BlueprintView = z.infer<typeof blueprintView>;

/** A page of blueprints. */
export const blueprintLines = z.object({
  blueprints: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      workpackage: named,
      status: coded,
      version: z.int(),
      reviewOn: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
/** See the schema `blueprintLines`. */
export type BlueprintLines = z.infer<typeof blueprintLines>;
