import { z } from 'zod';
import { laterCommand } from '../../../libs/domain/cycle/cycle.commands.js';
import { createCycle } from '../../../libs/domain/cycle/schemas/plan.js';
import { inOurTime } from '../http/dates.js';
import { page, plainId } from '../http/paging.js';
import { pressOf } from '../processes/press.requests.js';

const { type: _create, ...fields } = createCycle.shape;

/** What a new cycle is made of. */
export const newCycle = inOurTime(z.strictObject(fields));
/** See the schema `newCycle`. */
export type NewCycle = z.infer<typeof newCycle>;

/** What can be sent to a cycle that there is: every command but the one that begins it. */
export const cyclePress = pressOf(laterCommand);
/** See the schema `cyclePress`. */
export type CyclePress = z.infer<typeof cyclePress>;

/** Which cycles a list shows. */
export const cyclesAsked = page.extend({
  workpackage: plainId.optional(),
  phase: plainId.optional(),
  overdue: z.enum(['true', 'false']).optional(),
  closed: z.enum(['true', 'false']).optional(),
  team: plainId.optional(),
  /** Something of it is asked of me. */
  waiting: z.literal('me').optional(),
});
/** See the schema `cyclesAsked`. */
export type CyclesAsked = z.infer<typeof cyclesAsked>;
