import { z } from 'zod';
import { plan } from '../plan/plan.js';

/** One rung of a ladder: when before or after a deadline who is told. */
export const rung = z.strictObject({
  step: z.string().regex(/^[a-z0-9][a-z0-9-]{1,38}$/),
  /** Days from the deadline's day: negative is before it. */
  days: z.int().min(-365).max(365),
  counting: z.enum(['calendar', 'working']),
  /** `who-must-act` is whoever the due names; `deputy` their deputy; the others are roles of the programme. */
  tell: z.enum(['who-must-act', 'deputy', 'lead', 'board']),
});
/** See the schema `rung`. */
export type Rung = z.infer<typeof rung>;

/** What a programme has settled on: its calendar, its standard plan, its ladder. */
export const programmeSettings = z.strictObject({
  timeZone: z.string(),
  /** ISO 3166 country code whose public holidays are no working days. */
  holidays: z.string().length(2),
  language: z.enum(['nl', 'en']),
  /** What a cycle starts from when it brings no plan of its own. */
  plan,
  ladder: z.array(rung),
  /** How many ready teams "ready to start" asks for. */
  teamsToStart: z.union([z.literal('all'), z.int().min(1)]),
  /** Below this number of measurements the evaluation says that it is too early to tell. */
  leastMeasurements: z.int().min(1),
});
/** See the schema `programmeSettings`. */
export type ProgrammeSettings = z.infer<typeof programmeSettings>;
