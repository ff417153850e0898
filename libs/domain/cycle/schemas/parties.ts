import { z } from 'zod';
import { typed } from '../../../engine/typed.js';
import { id } from './ids.js';

/** The project lead lets the cycle go on although a required party left, with a reason; the other way is to stop it. */
export const goOnWithout = z.strictObject({
  type: z.literal('go-on-without'),
  /** The requirement that is no longer met, as it is asked about: `party:zn`. */
  requirement: id,
  reason: typed(2_000),
});

/** What is done about required parties. */
export const partyCommands = [goOnWithout] as const;
