import { z } from 'zod';
import { ways } from '../../../libs/messages/ways.js';

/** How somebody gets the messages of the programme that they look at. */
export const messageChoice = z.object({
  way: z.enum(ways),
  language: z.enum(['nl', 'en']),
  /** What can be chosen, in words. */
  ways: z.array(z.object({ code: z.enum(ways), label: z.string(), detail: z.string() })),
  /** When the next digest would go out; null for whoever gets each message by itself. */
  next: z.object({ at: z.string(), said: z.string() }).nullable(),
  /** Whether news of the programme comes, every other month; null for whoever does not follow it, and gets none. */
  news: z.boolean().nullable(),
});
/** See the schema `messageChoice`. */
export type MessageChoiceView = z.infer<typeof messageChoice>;

/** What somebody chooses about their messages. */
export const chosenMessages = z.strictObject({
  way: z.enum(ways),
  language: z.enum(['nl', 'en']).optional(),
  news: z.boolean().optional(),
});
/** See the schema `chosenMessages`. */
export type ChosenMessages = z.infer<typeof chosenMessages>;

/** That a mail to try is on its way, and to which address. */
export const testMailAsked = z.object({ to: z.string() });
/** See the schema `testMailAsked`. */
export type TestMailAsked = z.infer<typeof testMailAsked>;
