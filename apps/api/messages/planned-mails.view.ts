import { z } from 'zod';

/** A letter as somebody would read it, were it sent now. */
const letter = z.object({ language: z.enum(['nl', 'en']), subject: z.string(), text: z.string() });

/** A message that is planned, whom it would reach as roles are held now, and what they would read. */
export const plannedMail = z.object({
  process: z.string(),
  /** What it is about, by its name. */
  title: z.string(),
  /** The page that it leads to. */
  page: z.string(),
  what: z.string(),
  sentence: z.string(),
  step: z.string(),
  /** The step in words: „3 werkdagen van tevoren”. */
  when: z.string(),
  due: z.string(),
  until: z.string(),
  to: z.array(
    z.object({
      role: z.string(),
      label: z.string(),
      team: z.string().nullable(),
      /** Empty where nobody holds the role. */
      persons: z.array(z.object({ id: z.string(), name: z.string() })),
      /** One in each language that these persons read. */
      letters: z.array(letter),
    }),
  ),
});
/** See the schema `plannedMail`. */
export type PlannedMail = z.infer<typeof plannedMail>;

/** What will go out, the first first. */
export const plannedMails = z.object({
  mails: z.array(plannedMail),
  /** Whether there is more behind these. */
  more: z.boolean(),
});
/** See the schema `plannedMails`. */
export type PlannedMails = z.infer<typeof plannedMails>;
