import { z } from 'zod';
import { inOurTime } from '../http/dates.js';
import { toldFields } from '../processes/history.requests.js';

/** As what a timeline is taken along, and what of it: whatever can be asked of a history, except for pages. */
export const timelineAsked = inOurTime(
  toldFields.omit({ after: true, limit: true }).extend({ format: z.enum(['word', 'pdf', 'csv', 'json']) }),
);
/** See the schema `timelineAsked`. */
export type TimelineAsked = z.infer<typeof timelineAsked>;

/** As what a blueprint is taken along, and in which language; the reader's own when nothing is said. */
export const blueprintAsked = z.object({
  format: z.enum(['word', 'pdf', 'json']),
  lang: toldFields.shape.lang,
});
/** See the schema `blueprintAsked`. */
export type BlueprintAsked = z.infer<typeof blueprintAsked>;
