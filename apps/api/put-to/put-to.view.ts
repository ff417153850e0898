import { z } from 'zod';
import { asked } from '../todo/todo.view.js';

/** What is still open and was put to somebody above: the first date first. */
export const putToUs = z.object({
  putTo: z.array(
    asked.extend({
      /** Who must act. */
      who: z.array(z.object({ code: z.string(), label: z.string() })),
      /** To whom it was put, when first, and whether somebody did so by hand. */
      to: z.array(z.object({ code: z.string(), label: z.string() })),
      put: z.string(),
      byHand: z.boolean(),
    }),
  ),
  /** What to go on after; null when this was all. */
  after: z.string().nullable(),
  /** That nothing lies with us, in words; null when something does. */
  empty: z.string().nullable(),
});
/** See the schema `putToUs`. */
export type PutToUs = z.infer<typeof putToUs>;
