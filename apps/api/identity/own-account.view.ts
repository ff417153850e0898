import { z } from 'zod';

/** What is kept of an account as a whole, in whatever programme. Secrets are not among it: only that, and since when, there are any. */
export const ownAccount = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    language: z.string(),
    /** Since when a mail server says that it does not know the address; null as far as is known. */
    bouncingSince: z.string().nullable(),
  }),
  /** The work accounts with which they sign in: whose provider it is, who they are there, and since when. */
  workAccounts: z.array(z.object({ issuer: z.string(), subject: z.string(), linked: z.string() })),
  /** Where they are signed in. */
  devices: z.array(
    z.object({
      browser: z.string(),
      signedIn: z.string(),
      seen: z.string(),
      expires: z.string(),
      remembered: z.boolean(),
    }),
  ),
  /** The sign-ins of the last day: which way, and whether the mail of it was used. */
  signIns: z.array(z.object({ way: z.enum(['mail', 'oidc']), asked: z.string(), used: z.string().nullable() })),
  /** The addresses that they asked for within the last day: until when each could be confirmed, and whether it was. */
  addressChanges: z.array(
    z.object({ email: z.string(), asked: z.string(), until: z.string(), confirmed: z.string().nullable() }),
  ),
  /** Whether it was asked that they are erased, and why. */
  erasures: z.array(z.object({ reason: z.string(), asked: z.string(), confirmed: z.string().nullable() })),
});
/** See the schema `ownAccount`. */
export type OwnAccount = z.infer<typeof ownAccount>;
