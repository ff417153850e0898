import { z } from 'zod';

/** The address that I am written to at and sign in with, and the one that I asked for instead. */
export const addressView = z.object({
  email: z.string(),
  /** Whether I sign in with a work account, which stays mine whatever my address is. */
  workAccount: z.boolean(),
  /** What I asked for and did not confirm yet; null where there is nothing. */
  change: z.object({ email: z.string(), asked: z.string(), until: z.string() }).nullable(),
});
/** See the schema `addressView`. */
export type AddressView = z.infer<typeof addressView>;

/** The address that I ask for. */
export const addressAsked = z.strictObject({ email: z.email().max(200) });
/** See the schema `addressAsked`. */
export type AddressAsked = z.infer<typeof addressAsked>;

/** The code of the mail that went there. */
export const addressCode = z.strictObject({ code: z.string().min(1).max(20) });
/** See the schema `addressCode`. */
export type AddressCode = z.infer<typeof addressCode>;
