import { z } from 'zod';

/** The people of a programme, as far as the reader may know of them. */
export const peopleView = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Null for who may not read addresses. */
      email: z.string().nullable(),
      roles: z.array(
        z.object({
          role: z.string(),
          /** The role in words: "coördinator van team Wopit". */
          label: z.string(),
          team: z.string().optional(),
          organisation: z.string().optional(),
          workpackage: z.string().optional(),
          from: z.string(),
          until: z.string().nullable(),
          /** Whether it holds now; otherwise it is still to begin. */
          now: z.boolean(),
        }),
      ),
    }),
  ),
  next: z.string().nullable(),
});
/** See the schema `peopleView`. */
export type PeopleView = z.infer<typeof peopleView>;

/** Somebody who was invited, or who left. */
export const personView = z.object({ person: z.string() });
/** See the schema `personView`. */
export type PersonView = z.infer<typeof personView>;
