import { z } from 'zod';
import { makePledge, pledgeChange } from '../../../libs/domain/pledge/pledge.commands.js';
import { inOurTime } from '../http/dates.js';
import { page, plainId } from '../http/paging.js';
import { pressOf } from '../processes/press.requests.js';

const { type: _make, ...fields } = makePledge.shape;

/** What a new pledge is made of. */
export const newPledge = inOurTime(z.strictObject(fields));
/** See the schema `newPledge`. */
export type NewPledge = z.infer<typeof newPledge>;

/** What can be sent to a pledge that there is. */
export const pledgePress = pressOf(pledgeChange);
/** See the schema `pledgePress`. */
export type PledgePress = z.infer<typeof pledgePress>;

/** Which pledges a list shows. */
export const pledgesAsked = page.extend({
  state: z.enum(['asked', 'signed', 'expired', 'withdrawn']).optional(),
  team: plainId.optional(),
});
/** See the schema `pledgesAsked`. */
export type PledgesAsked = z.infer<typeof pledgesAsked>;
