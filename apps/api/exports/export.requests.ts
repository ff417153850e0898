import { z } from 'zod';
import { inOurTime } from '../http/dates.js';
import { toldPage } from '../processes/history.requests.js';

// The whole is taken along: whatever can be asked of a history, except for pages of it.
const { after: _after, limit: _limit, line: _line, ...told } = toldPage.shape;

/** As what a timeline is taken along, and what of it. */
export const timelineAsked = inOurTime(z.object({ ...told, format: z.enum(['word', 'pdf', 'csv', 'json']) }));
/** See the schema `timelineAsked`. */
export type TimelineAsked = z.infer<typeof timelineAsked>;

/** As what a blueprint is taken along, and in which language; the reader's own when nothing is said. */
export const blueprintAsked = z.object({ format: z.enum(['word', 'pdf', 'json']), lang: told.lang });
/** See the schema `blueprintAsked`. */
export type BlueprintAsked = z.infer<typeof blueprintAsked>;
