import { z } from 'zod';

/** Who somebody is here: the roles held now, each with what it is for. */
export const me = z.object({
  person: z.string(),
  name: z.string(),
  language: z.enum(['nl', 'en']),
  programme: z.object({ id: z.string(), name: z.string() }),
  roles: z.array(
    z.object({
      role: z.string(),
      /** The role in words: "coördinator van team Wopit". */
      label: z.string(),
      team: z.string().optional(),
      organisation: z.string().optional(),
      workpackage: z.string().optional(),
    }),
  ),
  /** The workpackages and teams of the programme: what a new cycle can be begun in and with. */
  workpackages: z.array(z.object({ id: z.string(), name: z.string() })),
  teams: z.array(z.object({ id: z.string(), name: z.string(), workpackage: z.string() })),
});

/** See the schema `me`. */
export type Me = z.infer<typeof me>;
