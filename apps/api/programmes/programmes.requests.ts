import { z } from 'zod';
import { templates } from '../../../libs/domain/programme/templates.js';
import { newPerson } from '../people/people.requests.js';

/** A programme that is founded: what it is called and wants, the plan that it begins with, and who leads it. */
export const newProgramme = z.strictObject({
  name: z.string().trim().min(1).max(120),
  aim: z.string().trim().min(1).max(2_000),
  template: z.enum(templates).default('standard'),
  lead: newPerson,
});
/** See the schema `newProgramme`. */
export type NewProgramme = z.infer<typeof newProgramme>;

/** A programme that was founded. */
export const foundedView = z.object({ id: z.string(), name: z.string() });
/** See the schema `foundedView`. */
export type FoundedView = z.infer<typeof foundedView>;
