import { z } from 'zod';

/** That something changed: its id, what it is, and its version by now. Nothing of what it says. */
export const changed = z.object({
  /** As its page knows it. */
  id: z.string(),
  kind: z.string(),
  version: z.int(),
});
/** See the schema `changed`. */
export type Changed = z.infer<typeof changed>;

/** What changed, and from when on to ask again. */
export const changes = z.object({ at: z.string(), changed: z.array(changed) });
/** See the schema `changes`. */
export type Changes = z.infer<typeof changes>;
