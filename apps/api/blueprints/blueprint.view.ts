import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });
const text = z.object({
  title: z.string().nullable(),
  purpose: z.string().nullable(),
  howToBegin: z.string().nullable(),
  lookOutFor: z.string().nullable(),
});

/** A blueprint as its page shows it: as it is now, what it rests on, and its published versions. */
export const blueprintView = z.object({
  id: z.string(),
  seq: z.int(),
  workpackage: named,
  status: z.string(),
  ...text.shape,
  versions: z.record(z.string(), z.int()),
  factors: z.array(
    z.object({
      id: z.string(),
      cycle: z.string(),
      kind: z.object({ code: z.string(), label: z.string() }),
      factor: z.string().nullable(),
      evidence: z.string().nullable(),
      helpedIn: z.array(named),
      notIn: z.array(named),
    }),
  ),
  published: z.array(
    z.object({
      version: z.int(),
      on: z.string(),
      digest: z.string(),
      factors: z.array(z.string()),
      text,
    }),
  ),
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
      status: z.string(),
      version: z.int(),
    }),
  ),
  next: z.string().nullable(),
});
/** See the schema `blueprintLines`. */
export type BlueprintLines = z.infer<typeof blueprintLines>;
