import { z } from 'zod';
import { typed } from '../../../engine/typed.js';
import { id } from './ids.js';

/** What is asked, as a code, mostly with a part: `gate:ready-to-start`, `team-finished:team-wopit`, `supplement`. */
const what = z.string().regex(/^[a-z][a-z-]{1,38}(?::[A-Za-z0-9][A-Za-z0-9._:-]{0,99})?$/);

/** Asks for more time for what one has to do, with a day on which it can be done. A reason may be given, and needs not. */
export const askMoreTime = z.strictObject({
  type: z.literal('ask-more-time'),
  what,
  until: z.iso.date(),
  reason: typed(2_000).optional(),
});

/** Gives the time that was asked: the date moves. A gate's that moves by more than ten working days asks a reason. */
export const giveMoreTime = z.strictObject({
  type: z.literal('give-more-time'),
  what,
  reason: typed(2_000).optional(),
});

/** Leaves the date as it is, with a reason. */
export const declineMoreTime = z.strictObject({
  type: z.literal('decline-more-time'),
  what,
  reason: typed(2_000),
});

/** Puts something that is asked to the project lead or the board, with a reason: they may be able to help. */
export const putTo = z.strictObject({
  type: z.literal('put-to'),
  what,
  to: z.enum(['lead', 'board']),
  reason: typed(2_000),
});

/** How far something is: whether it is in policy, whether it is in practice. */
export const extent = z.enum(['yes', 'partly', 'no']);
/** See the schema `extent`. */
export type Extent = z.infer<typeof extent>;

/** Tells, months after a cycle was shared, whether what it found is in policy and in practice at a team. */
export const reportEmbedding = z.strictObject({
  type: z.literal('report-embedding'),
  team: id,
  inPolicy: extent,
  inPractice: extent,
  note: typed(2_000).optional(),
});

/** What is done about dates, and about what is not done by them. */
export const deadlineCommands = [askMoreTime, giveMoreTime, declineMoreTime, putTo, reportEmbedding] as const;
