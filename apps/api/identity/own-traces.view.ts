import { z } from 'zod';

/** What using a programme left behind of a person: names of before, mails, visits, and what they let programs do for them. */
export const ownTraces = z.object({
  /** What they were called, and until when. */
  formerNames: z.array(z.object({ name: z.string(), until: z.string() })),
  /** When they were last here, and when the visit before ended; null where they never came. */
  visit: z.object({ before: z.string().nullable(), began: z.string(), seen: z.string() }).nullable(),
  /** The addresses under which a calendar programme reads (or read) what is theirs: since and until when. */
  calendars: z.array(z.object({ made: z.string(), revoked: z.string().nullable() })),
  tokens: z.array(
    z.object({
      name: z.string(),
      scopes: z.array(z.string()),
      made: z.string(),
      until: z.string(),
      usedOn: z.string().nullable(),
      revoked: z.string().nullable(),
    }),
  ),
  /** How many links of mails to act by are kept. */
  mailLinks: z.int(),
  /** The mails that went out to them: about what, as whom they got it, and when. */
  deliveries: z.array(
    z.object({
      where: z.string(),
      what: z.string(),
      step: z.string(),
      role: z.string().nullable(),
      team: z.string().nullable(),
      sent: z.string(),
    }),
  ),
  /** The mails that did not go out yet, and what is known of the attempts. */
  waiting: z.array(
    z.object({
      where: z.string(),
      what: z.string(),
      state: z.enum(['waiting', 'bundled', 'given-up']),
      made: z.string(),
      attempts: z.int(),
    }),
  ),
});
/** See the schema `ownTraces`. */
export type OwnTraces = z.infer<typeof ownTraces>;
