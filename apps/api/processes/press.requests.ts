import { z } from 'zod';
import { happened } from '../../../libs/engine/instant.js';
import { inOurTime } from '../http/dates.js';

/** The version of a part that a command was written on. */
const restsOn = z.strictObject({ part: z.string().min(1).max(60), version: z.int().min(0) });

/** What can be sent to a process that there is: one of its commands, with when it happened and what it rests on. */
export function pressOf<Command extends z.ZodType>(command: Command) {
  return inOurTime(
    z.strictObject({
      command,
      /** When it happened, where that was not just now. */
      happened: happened.optional(),
      restsOn: restsOn.optional(),
      /** The person whom its texts are about: when that person is erased, so are these. */
      about: z.string().min(1).max(100).optional(),
    }),
  );
}
