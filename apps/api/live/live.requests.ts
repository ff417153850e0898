import { z } from 'zod';
import { plainId } from '../http/paging.js';

/** How many pages' subjects one stream may be narrowed down to. */
const MOST = 20;

/** What a page wants to hear of: everything that its reader may read, or only the processes that it shows. */
export const liveAsked = z.object({
  /** Ids with commas between them. */
  about: z
    .string()
    .max(2_000)
    .transform((ids) => ids.split(','))
    .pipe(z.array(plainId).min(1).max(MOST))
    .optional(),
  /** For whoever asks now and then instead of listening: the `at` of the answer before. */
  since: z.iso.datetime({ precision: 3 }).optional(),
});
/** See the schema `liveAsked`. */
export type LiveAsked = z.infer<typeof liveAsked>;
