import { z } from 'zod';
import { historyGroups } from '../../../libs/messages/words/history/groups.js';
import { inOurTime } from '../http/dates.js';
import { eventPage, plainId } from '../http/paging.js';

const group = historyGroups.join('|');

/** A moment: an instant, or a day, of which the end counts. */
const moment = z.union([z.iso.datetime(), z.iso.date()]);

/** As it was at a moment: what had been recorded until then. */
export const askedAt = inOurTime(z.object({ at: moment.optional() }));
/** See the schema `askedAt`. */
export type AskedAt = z.infer<typeof askedAt>;

/** Which part of a history is told, in which order and language; the reader's own language when nothing is said. */
export const toldFields = eventPage.extend({
  /** Where the page before ended: an event's number, or the id of a message that was told. */
  after: z.union([eventPage.shape.after.unwrap(), z.uuid()]).optional(),
  lang: z.enum(['nl', 'en']).optional(),
  /** By when it happened, or by when it was recorded. */
  sort: z.enum(['happened', 'recorded']).default('happened'),
  /** Groups of events, repeated or with commas between them. */
  what: z
    .union([
      z.string().regex(new RegExp(`^(?:${group})(?:,(?:${group}))*$`)),
      z.array(z.enum(historyGroups)).min(1).max(20),
    ])
    .optional(),
  team: plainId.optional(),
  person: plainId.optional(),
  /** The first and the last day on which it happened. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  at: moment.optional(),
  /** Words that stand in a line as its reader is told it, wherever in it and in whatever order. */
  search: z.string().trim().min(2).max(100).optional(),
  /** The number of the line to begin with: a permanent link names it. */
  line: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
});

/** See `toldFields`; with dates that Leerlus can count with. */
export const toldPage = inOurTime(toldFields);
/** See the schema `toldPage`. */
export type ToldPage = z.infer<typeof toldPage>;
