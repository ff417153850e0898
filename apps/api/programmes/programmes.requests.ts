import { z } from 'zod';
import { programmeSettings } from '../../../libs/domain/programme/programme.settings.js';
import { named } from '../../../libs/engine/plain.js';
import { templates } from '../../../libs/domain/programme/templates.js';
import { newPerson } from '../people/people.requests.js';

/** A programme that is founded: what it is called and wants, the plan that it begins with, and who leads it. */
export const newProgramme = z.strictObject({
  name: named(120),
  aim: z.string().trim().min(1).max(2_000),
  template: z.enum(templates).default('standard'),
  /** The language that it writes in, and what it calls things; Dutch and the usual words when nothing is said. */
  language: programmeSettings.shape.language.optional(),
  labels: programmeSettings.shape.labels.unwrap().optional(),
  lead: newPerson,
});
/** See the schema `newProgramme`. */
export type NewProgramme = z.infer<typeof newProgramme>;

/** A programme that was founded, or, where nothing conducts it yet, will be. */
export const foundedView = z.object({ id: z.string(), name: z.string(), founded: z.boolean() });
/** See the schema `foundedView`. */
export type FoundedView = z.infer<typeof foundedView>;

/** A founding that was received and waits until it can be carried out; the link says whether it was. */
export const foundingReceived = z.object({ ...foundedView.shape, command: z.uuid(), link: z.string() });
/** See the schema `foundingReceived`. */
export type FoundingReceived = z.infer<typeof foundingReceived>;

const coded = z.object({ code: z.string(), label: z.string() });

/** The templates that a programme can begin with, each with its plan in words. */
export const templatesView = z.object({
  templates: z.array(
    z.object({
      code: z.enum(templates),
      label: z.string(),
      about: z.string(),
      phases: z.array(
        z.object({
          ...{ label: z.string(), kind: z.string(), gate: z.string() },
          /** Who decides at its gate; empty where the teams say that they have finished. */
          decidedBy: z.array(coded),
        }),
      ),
    }),
  ),
});
/** See the schema `templatesView`. */
export type TemplatesView = z.infer<typeof templatesView>;
