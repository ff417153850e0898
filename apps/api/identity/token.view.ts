import { z } from 'zod';
import { named } from '../../../libs/engine/plain.js';
import { tokenScope } from '../../../libs/domain/policies/token.policy.js';

/** The longest (days) that a token lasts. */
export const LONGEST = 366;

/** A token that somebody asks for. */
export const newToken = z.strictObject({
  /** What its person calls it: “koppeling met het dashboard”. */
  name: named(60),
  scopes: z.array(tokenScope).min(1).max(2),
  /** The day after whose end (UTC) it works no longer; at most a year from now. */
  until: z.iso.date(),
});
/** See the schema `newToken`. */
export type NewToken = z.infer<typeof newToken>;

/** A token as its person sees it; never the token itself. */
export const tokenLine = z.object({
  id: z.uuid(),
  name: z.string(),
  programme: z.string(),
  scopes: z.array(tokenScope),
  made: z.string(),
  until: z.string(),
  /** The last day on which it was used; null for never. */
  usedOn: z.string().nullable(),
  /** Whether it works now. */
  works: z.boolean(),
});
/** See the schema `tokenLine`. */
export type TokenLine = z.infer<typeof tokenLine>;

/** A token that was just made: the only time that it is shown. */
export const madeToken = tokenLine.extend({ token: z.string() });
/** See the schema `madeToken`. */
export type MadeToken = z.infer<typeof madeToken>;
