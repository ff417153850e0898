import { z } from 'zod';
import { held } from '../identity/held.js';

/** An account of the sample, as one can choose to be. */
export const account = z.object({
  person: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.enum(['nl', 'en']),
  programme: z.object({ id: z.string(), name: z.string() }),
  roles: z.array(held),
});
/** See the schema `account`. */
export type Account = z.infer<typeof account>;
