import { z } from 'zod';
import { programmeSettings } from '../../../libs/domain/programme/programme.settings.js';

const id = z.string().min(1).max(60);

/** A sample programme as its data file has it: everything in it comes from its source, but what `examples` names. */
export const sample = z.strictObject({
  programme: z.strictObject({ id, name: z.string() }),
  source: z.string(),
  /** The experiment's days in the source; the dates of the plan are shifted until today falls between them. */
  experiment: z.strictObject({ from: z.iso.date(), until: z.iso.date() }),
  /** What is not in the source, as sentences for whoever looks at the sample. */
  examples: z.array(z.string()),
  settings: programmeSettings,
  organisations: z.array(z.strictObject({ id, name: z.string(), partOf: id.optional() })),
  workpackages: z.array(z.strictObject({ id, name: z.string(), label: z.string() })),
  teams: z.array(z.strictObject({ id, name: z.string(), organisation: id, workpackage: id })),
  people: z.array(
    z.strictObject({
      id,
      name: z.string(),
      email: z.email(),
      holds: z.array(
        z.strictObject({
          role: z.string(),
          organisation: id.optional(),
          workpackage: id.optional(),
          team: id.optional(),
        }),
      ),
    }),
  ),
});

/** See the schema `sample`. */
export type Sample = z.infer<typeof sample>;
