import { type z } from 'zod';

/** The first and the last year that is taken in: before and after these, calendars, timers and PostgreSQL lose count. */
const FIRST = 1900;
const LAST = 2199;

/** What holds a date in anything that is sent: no typed text is called so. */
const NAMES = new Set(['at', 'date', 'from', 'until', 'value', 'since', 'reviewOn', 'next']);

const YEAR = /^(\d{4})-/;

/** What a schema takes in, with dates of the years 1900 to 2199 only, wherever they stand in it. */
export function inOurTime<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.superRefine((value, context) => {
    for (const { path, year } of yearsIn(value)) {
      if (year < FIRST) {
        context.addIssue({ code: 'too_small', origin: 'date', minimum: Date.UTC(FIRST), inclusive: true, path });
      }
      if (year > LAST) {
        context.addIssue({ code: 'too_big', origin: 'date', maximum: Date.UTC(LAST), inclusive: true, path });
      }
    }
  });
}

function yearsIn(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; year: number }[] {
  if (Array.isArray(value)) return value.flatMap((item, place) => yearsIn(item, [...path, place]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => yearsIn(item, [...path, key]));
  }
  const year = NAMES.has(String(path.at(-1))) && typeof value === 'string' ? YEAR.exec(value)?.[1] : undefined;
  return year === undefined ? [] : [{ path, year: Number(year) }];
}
