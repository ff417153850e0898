import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });

/** The conditions of a programme's funder, in the order in which they were set. */
export const conditionsView = z.object({
  conditions: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      text: z.string().nullable(),
      dueOn: z.string().nullable(),
      owner: named.nullable(),
      /** Whether the board may let it go. */
      waivable: z.boolean(),
      state: z.object({ code: z.enum(['open', 'met', 'waived']), label: z.string() }),
      /** What shows that it is met, or why it was let go. */
      settledWith: z.string().nullable(),
      author: named.nullable(),
      recorded: z.string(),
    }),
  ),
});
/** See the schema `conditionsView`. */
export type ConditionsView = z.infer<typeof conditionsView>;
