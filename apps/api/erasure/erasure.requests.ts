import { z } from 'zod';

/** The key of the first answer: with it, it is asked for the second time. */
const key = z.string().min(20).max(100).optional();

/** Asks that one is erased oneself. */
export const ownErasure = z.strictObject({ key });
/** See the schema `ownErasure`. */
export type OwnErasure = z.infer<typeof ownErasure>;

/** Asks that somebody else is erased: why, as a code and nothing more. */
export const othersErasure = z.strictObject({ reason: z.enum(['on-request', 'account-unused', 'legal-duty']), key });
/** See the schema `othersErasure`. */
export type OthersErasure = z.infer<typeof othersErasure>;

/** What became of an asking: it is to be asked once more with the key, or it is being carried out. */
export const erasureView = z.object({
  state: z.enum(['asked', 'confirmed']),
  sentence: z.string(),
  key: z.string().optional(),
  /** Until when the key works. */
  until: z.string().optional(),
});
/** See the schema `erasureView`. */
export type ErasureView = z.infer<typeof erasureView>;
