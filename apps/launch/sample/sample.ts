import { z } from 'zod';
import { entryState } from '../../../libs/domain/programme/coalition.js';
import { programmeSettings } from '../../../libs/domain/programme/programme.settings.js';

const id = z.string().min(1).max(60);

/** A sample programme as its data file has it: everything in it comes from its source, but what `examples` names. */
export const sample = z.strictObject({
  programme: z.strictObject({ id, name: z.string(), aim: z.string() }),
  source: z.string(),
  /** The experiment's days in the source; the dates of the plan are shifted until today falls between them. */
  experiment: z.strictObject({ from: z.iso.date(), until: z.iso.date() }),
  /** What is not in the source, as sentences for whoever looks at the sample. */
  examples: z.array(z.string()),
  settings: programmeSettings,
  organisations: z.array(z.strictObject({ id, name: z.string(), kind: id.optional(), partOf: id.optional() })),
  /** How far each party is with entering, since a day of the source's time. */
  coalition: z.array(
    z.strictObject({
      organisation: id,
      state: entryState,
      kind: id,
      required: z.boolean(),
      since: z.iso.date(),
      note: z.string().optional(),
    }),
  ),
  workpackages: z.array(
    z.strictObject({
      id,
      name: z.string(),
      label: z.string(),
      /** What the workpackage wants to know, what it is about and how it goes to work. */
      question: z.string().optional(),
      content: z.string().optional(),
      approach: z.string().optional(),
      /** The person who answers for it. */
      owner: id.optional(),
    }),
  ),
  teams: z.array(z.strictObject({ id, name: z.string(), organisation: id, workpackage: id })),
  /** Which teams pledged, on which level and with whom, and who of them signed. */
  pledges: z
    .array(z.strictObject({ team: id, level: id, with: id, text: z.string(), signed: z.boolean() }))
    .default([]),
  /** What the funder asks for: set by its contact person, due on a day of the source's time, seen to by somebody. */
  conditions: z
    .array(z.strictObject({ id, by: id, text: z.string(), dueOn: z.iso.date(), owner: id, waivable: z.boolean() }))
    .default([]),
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
