import { z } from 'zod';
import { page } from '../http/paging.js';

/** A letter that was given up on: to whom it was, what it was about, and why it did not arrive. */
export const undeliveredLetter = z.object({
  id: z.string(),
  to: z.object({ id: z.string(), name: z.string(), role: z.object({ code: z.string(), label: z.string() }) }),
  process: z.string(),
  what: z.string(),
  sentence: z.string(),
  due: z.string(),
  firstTried: z.string().nullable(),
  attempts: z.int(),
  why: z.object({ code: z.string().nullable(), said: z.string().nullable(), label: z.string() }),
});
/** See the schema `undeliveredLetter`. */
export type UndeliveredLetter = z.infer<typeof undeliveredLetter>;

/** A page of letters that were given up on. */
export const undeliveredLetters = z.object({ letters: z.array(undeliveredLetter), next: z.string().nullable() });
/** See the schema `undeliveredLetters`. */
export type UndeliveredLetters = z.infer<typeof undeliveredLetters>;

/** Which page of them. */
export const lettersAsked = page;

/** How many letters go out again. */
export const sentAgain = z.object({ count: z.int() });
/** See the schema `sentAgain`. */
export type SentAgain = z.infer<typeof sentAgain>;
