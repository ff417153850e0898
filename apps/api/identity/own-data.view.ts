import { z } from 'zod';
import { ways } from '../../../libs/messages/ways.js';
import { ownAccount } from './own-account.view.js';
import { ownTraces } from './own-traces.view.js';

/** All that is kept of one person: who they are, where they take part, which roles they ever held, what they wrote and decided. */
export const ownData = z.object({
  ...ownAccount.shape,
  /** The days on which they want to be left in peace. */
  quietDays: z.array(z.object({ from: z.string(), until: z.string() })),
  programmes: z.array(
    z.object({
      programme: z.object({ id: z.string(), name: z.string() }),
      since: z.string(),
      until: z.string().nullable(),
      /** How messages come to them; null where they chose nothing. */
      messages: z.object({ way: z.enum(ways), news: z.boolean(), since: z.string() }).nullable(),
      ...ownTraces.shape,
      roles: z.array(
        z.object({
          role: z.string(),
          organisation: z.string().nullable(),
          workpackage: z.string().nullable(),
          team: z.string().nullable(),
          from: z.string(),
          until: z.string().nullable(),
        }),
      ),
      /** What they typed, and in which cycle, blueprint, workpackage or programme it stands; null where it was erased. */
      texts: z.array(z.object({ where: z.string(), text: z.string().nullable(), written: z.string() })),
      /** Their measurements; their notes are among the texts, and here with the team that they are of. */
      lines: z.array(
        z.object({
          kind: z.enum(['note', 'measurement']),
          where: z.string(),
          seq: z.int(),
          team: z.string().nullable(),
          value: z.number().nullable(),
          recorded: z.string(),
        }),
      ),
      approvals: z.array(
        z.object({
          where: z.string(),
          gate: z.string(),
          role: z.string(),
          choice: z.enum(['approved', 'rejected']),
          recorded: z.string(),
        }),
      ),
    }),
  ),
});
/** See the schema `ownData`. */
export type OwnData = z.infer<typeof ownData>;
