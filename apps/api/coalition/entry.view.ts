import { z } from 'zod';
import { entryState } from '../../../libs/domain/programme/coalition.js';
import { happened } from '../../../libs/engine/instant.js';

const named = z.object({ id: z.string(), name: z.string() });
const coded = z.object({ code: z.string(), label: z.string() });

/** How far a party is, as a code and in a word. */
export const entryStep = z.object({ code: entryState, label: z.string() });

/** How far a party is, as everybody in the programme sees it. */
const standing = {
  organisation: named,
  /** As which type of partner it enters. */
  as: coded,
  state: entryStep,
  /** Whether it signed or joined. */
  entered: z.boolean(),
  /** Whether cycles wait for it, and whether the board lets them start without it. */
  required: z.boolean(),
  waived: z.boolean(),
  /** Since when it is so far. */
  since: z.iso.date(),
};

/** A coalition entry as its page shows it. */
export const entryView = z.object({
  id: z.string(),
  seq: z.int(),
  ...standing,
  /** Until when the present step or the membership holds. */
  until: z.string().nullable(),
  note: z.string().nullable(),
  /** In the order in which they happened. */
  steps: z.array(z.object({ step: entryStep, happened: z.string(), at: happened })),
  /** Whether it waits for a newer release to understand its history. */
  parked: z.boolean(),
});
/** See the schema `entryView`. */
export type EntryView = z.infer<typeof entryView>;

/** A page of the coalition. */
export const coalitionLines = z.object({
  entries: z.array(
    z.object({
      /** Where the whole entry is read; null for who sees no more of it than this. */
      id: z.string().nullable(),
      ...standing,
      until: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
/** See the schema `coalitionLines`. */
export type CoalitionLines = z.infer<typeof coalitionLines>;
