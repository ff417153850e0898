import { z } from 'zod';

/** How far a party is with entering the coalition; `thinking-along` takes part without formal entry. */
export const entryState = z.enum([
  'interested',
  'declared-intent',
  'mandate-agreed',
  'signed',
  'joined',
  'paused',
  'left',
  'declined',
  'expired',
  'thinking-along',
]);
/** See the schema `entryState`. */
export type EntryState = z.infer<typeof entryState>;
