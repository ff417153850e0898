import { z } from 'zod';

/** An id or a code as a list may be asked for it: nothing that PostgreSQL could not compare. */
export const plainId = z.string().regex(/^[\w.:-]{1,100}$/);

/** How a list is read on: from after the last one that was seen, so that nothing is skipped while it grows. */
export const page = z.object({
  after: plainId.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** See the schema `page`. */
export type Page = z.infer<typeof page>;

/** A page of a history, or of a list in the order of a history: counted by the event's number. */
export const eventPage = z.object({
  after: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  order: z.enum(['oldest', 'newest']).default('oldest'),
});

/** See the schema `eventPage`. */
export type EventPage = z.infer<typeof eventPage>;

/** The page of rows and where the next one begins, from one row more than was asked for. */
export function paged<Row, Item>(
  rows: Row[],
  limit: number,
  made: { item: (row: Row) => Item; place: (row: Row) => string | number },
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(made.item),
    next: rows.length > limit && last !== undefined ? String(made.place(last)) : null,
  };
}
