import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });
const coded = z.object({ code: z.string(), label: z.string() });
const text = z.object({
  question: z.string().nullable(),
  content: z.string().nullable(),
  approach: z.string().nullable(),
});
const written = { author: named.nullable(), recorded: z.string() };

/** A workpackage as its page shows it: what it asks now and asked before, who is in it, and its chain of cycles. */
export const workpackageView = z.object({
  id: z.string(),
  seq: z.int(),
  name: z.string(),
  /** What the programme calls it: "pilottraject". */
  label: z.string().nullable(),
  ...text.shape,
  /** Of the text: what a rewriting rests on. */
  version: z.int(),
  owner: named.nullable(),
  closed: z.boolean(),
  /** The Action Learning Team: who holds that role for it now. */
  alt: z.array(named),
  teams: z.array(named),
  agreements: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      what: z.string().nullable(),
      who: z.array(named),
      since: z.string(),
      reviewOn: z.string().nullable(),
      ended: z.boolean(),
      ...written,
    }),
  ),
  versions: z.array(z.object({ version: z.int(), ...text.shape, reason: z.string().nullable(), ...written })),
  /** In the order in which they began; those that the reader may read. */
  cycles: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      phase: z.object({ name: z.string(), kind: z.string(), label: z.string() }),
      conclusion: coded.nullable(),
      followUp: coded.nullable(),
      closed: z.boolean(),
      begun: z.string(),
    }),
  ),
  /** Whether it waits for a newer release to understand its history. */
  parked: z.boolean(),
});
/** See the schema `workpackageView`. */
export type WorkpackageView = z.infer<typeof workpackageView>;

/** A page of workpackages. */
export const workpackageLines = z.object({
  workpackages: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      label: z.string().nullable(),
      question: z.string().nullable(),
      version: z.int(),
      owner: named.nullable(),
      closed: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
});
/** See the schema `workpackageLines`. */
export type WorkpackageLines = z.infer<typeof workpackageLines>;
