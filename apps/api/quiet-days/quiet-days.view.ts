import { z } from 'zod';
import { isQuietSpan } from '../../../libs/domain/programme/programme.settings.js';

const span = z.strictObject({ from: z.iso.date(), until: z.iso.date() });

/** The days on which somebody wants to be left in peace, the first and the last included: all of them, in order. */
export const quietDays = z.strictObject({ days: z.array(span.refine(isQuietSpan)).max(30) });
/** See the schema `quietDays`. */
export type QuietDaysView = z.infer<typeof quietDays>;
