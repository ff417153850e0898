import { z } from 'zod';
import { isInstant } from '../../../libs/engine/instant.js';
import { type AskPlace, type Asked } from '../../../libs/ledger/read/asks.js';

const PLACE = /^(infinity|(?:19|20|21)\d{2}-[\d.:TZ-]+)_([a-z]+-[0-9a-f-]{36})_(\d{1,4})$/;

const place = z
  .string()
  .max(100)
  .regex(PLACE)
  .refine((value) => placeOf(value) !== undefined);

/** Where the lists of things to do go on. */
export const todoAsked = z.object({
  after: place.optional(),
  /** For what others do. */
  waitingAfter: place.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
/** See the schema `todoAsked`. */
export type TodoAsked = z.infer<typeof todoAsked>;

/** The place that a page named; undefined for what is none. */
export function placeOf(said: string): AskPlace | undefined {
  const [, until = '', process = '', number = ''] = PLACE.exec(said) ?? [];
  const isReal = until === 'infinity' || (isInstant(until) && new Date(until).toISOString() === until);
  return isReal ? { until, process, place: Number(number) } : undefined;
}

/** The place of something asked, as a page names it: it stays one when that was done meanwhile. */
export function sayPlace({ until, process, place: number }: Pick<Asked, 'until' | 'process' | 'place'>): string {
  return `${until?.toISOString() ?? 'infinity'}_${process}_${number}`;
}
