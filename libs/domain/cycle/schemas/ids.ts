import { z } from 'zod';

/** An id of something of the programme: a team, a workpackage, a person, another process. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);

/** The name of a phase or of a decision, as the plan has it. */
export const planned = z.string().regex(/^[a-z][a-z-]{1,38}$/);

/** Persons who wrote something together. */
export const persons = z.array(id).max(20);

/** A line of the history: the number of the event that recorded it. */
export const line = z.int().min(1).max(2_147_483_647);
