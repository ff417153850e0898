import { z } from 'zod';
import { named } from '../../../libs/engine/plain.js';
import { rolePart } from '../../../libs/domain/programme/programme.commands.js';
import { page } from '../http/paging.js';

/** Somebody by name and address. */
export const newPerson = z.strictObject({
  name: named(120),
  email: z.email().max(200).toLowerCase(),
  language: z.enum(['nl', 'en']).optional(),
});
/** See the schema `newPerson`. */
export type NewPerson = z.infer<typeof newPerson>;

/** Who is invited into the programme, and as what. */
export const invited = newPerson.extend({ roles: z.array(rolePart).min(1).max(10) });
/** See the schema `invited`. */
export type Invited = z.infer<typeof invited>;

/** Who leaves the programme: oneself, where nobody is named. */
export const leaving = z.strictObject({ person: z.string().min(1).max(100).optional() });
/** See the schema `leaving`. */
export type Leaving = z.infer<typeof leaving>;

/** A page of the people of a programme. */
export const peopleAsked = page;
/** See the schema `peopleAsked`. */
export type PeopleAsked = z.infer<typeof peopleAsked>;
