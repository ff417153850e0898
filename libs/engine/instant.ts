import { z } from 'zod';

/** An instant as an ISO 8601 string in UTC with milliseconds, e.g. `2026-11-23T08:00:00.000Z`. Sorts as text. */
export type Instant = string;

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Whether a text is an instant in the one form that is used everywhere: comparing two as text compares them in time. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && ISO_INSTANT.test(value) && !Number.isNaN(Date.parse(value));
}

/** The instant of a number of milliseconds since 1970. @throws RangeError when it is not a time. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

/** The instant a number of milliseconds later (or earlier, when negative). */
export function later(instant: Instant, milliseconds: number): Instant {
  return instantOf(Date.parse(instant) + milliseconds);
}

/** The later of two instants. */
export function latest(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

/**
 * When something happened, as precisely as the person who tells it knows:
 * an instant, a day (`2026-09-01`), a month (`2026-09`) or a season (`2026-summer`).
 */
export const happened = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('instant'), value: z.iso.datetime({ precision: 3 }) }),
  z.strictObject({ precision: z.literal('day'), value: z.iso.date() }),
  z.strictObject({ precision: z.literal('month'), value: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.strictObject({ precision: z.literal('season'), value: z.string().regex(/^\d{4}-(winter|spring|summer|autumn)$/) }),
]);

/** When something happened; see the schema `happened`. */
export type Happened = z.infer<typeof happened>;

/** Exactly at an instant. */
export function atInstant(value: Instant): Happened {
  return { precision: 'instant', value };
}
