import { z } from 'zod';
import { programmeSettings } from '../../../libs/domain/programme/programme.settings.js';

const written = {
  version: z.int(),
  reason: z.string().nullable(),
  author: z.object({ id: z.string(), name: z.string() }).nullable(),
  recorded: z.string(),
};

/** What a programme has settled on, and what it had before: each version with what was different. */
export const settingsView = z.object({
  version: z.int(),
  /** As they are now; what a change may name. */
  settings: z.looseObject({
    toldAt: programmeSettings.shape.toldAt,
    leastMeasurements: programmeSettings.shape.leastMeasurements,
    aloneBelow: programmeSettings.shape.aloneBelow,
    alsoFree: programmeSettings.shape.alsoFree,
    quietPeriods: programmeSettings.shape.quietPeriods,
    ladder: programmeSettings.shape.ladder,
  }),
  versions: z.array(
    z.object({
      ...written,
      /** Whether cycles that ran took the rules over; null for the first version. */
      appliesTo: z.enum(['new-cycles', 'running-too']).nullable(),
      changed: z.array(
        z.object({
          setting: z.string(),
          /** What is different, as a sentence: "Hoeveel metingen er nodig zijn: eerst 1, nu 6." */
          sentence: z.string(),
          before: z.unknown(),
          after: z.unknown(),
        }),
      ),
    }),
  ),
  texts: z.array(z.object({ ...written, aim: z.string().nullable(), approach: z.string().nullable() })),
});
/** See the schema `settingsView`. */
export type SettingsView = z.infer<typeof settingsView>;
