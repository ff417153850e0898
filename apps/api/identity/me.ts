import { z } from 'zod';
import { named } from '../../../libs/engine/plain.js';
import { held } from './held.js';

/** Who somebody is here: the roles held now, each with what it is for. */
export const me = z.object({
  person: z.string(),
  name: z.string(),
  language: z.enum(['nl', 'en']),
  programme: z.object({
    id: z.string(),
    name: z.string(),
    /** Where its days begin and end, whoever looks from wherever. */
    timeZone: z.string(),
    /** What whoever looks at a sample has to know first; null for a real programme. */
    banner: z.string().nullable(),
    /** What in a sample is not from its source; null for a real programme. */
    examples: z.array(z.string()).nullable(),
  }),
  /** The programmes that one takes part in, this one too: what can be chosen. */
  programmes: z.array(z.object({ id: z.string(), name: z.string() })),
  roles: z.array(held),
  /** Whether one administers this installation: then one may found programmes. */
  administers: z.boolean(),
  /** The workpackages and teams of the programme: what a new cycle can be begun in and with. */
  workpackages: z.array(z.object({ id: z.string(), name: z.string() })),
  teams: z.array(z.object({ id: z.string(), name: z.string(), workpackage: z.string() })),
});
/** See the schema `me`. */
export type Me = z.infer<typeof me>;

/** What somebody may put right about themself. */
export const correction = z.strictObject({
  name: named(120).optional(),
  language: z.enum(['nl', 'en']).optional(),
});
/** See the schema `correction`. */
export type Correction = z.infer<typeof correction>;
