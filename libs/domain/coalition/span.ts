import { type Calendar } from '../../engine/context.js';
import { type Happened, type Instant, later } from '../../engine/instant.js';

/** From when until when something happened, at most: a day, a month and a season are known no closer. */
export interface Span {
  begins: Instant;
  ends: Instant;
}

/** The first month of a season; winter begins in the year that names it. */
const SEASON_BEGINS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** The span in which something happened. What is told of a period that goes on has happened by now. */
export function spanOf(happened: Happened, { now, calendar }: { now: Instant; calendar: Calendar }): Span {
  const { begins, ends } = wholeSpanOf(happened, calendar);
  return { begins: earliest(begins, now), ends: earliest(ends, now) };
}

/** Whether something certainly happened after something else. */
export function isAfter(one: Span, other: Span): boolean {
  return one.begins > other.ends;
}

/** The last day of what is known as a day, a month or a season; of an instant the day that it falls on. */
function wholeSpanOf({ precision, value }: Happened, calendar: Calendar): Span {
  if (precision === 'instant') return { begins: value, ends: value };
  if (precision === 'day') return daysBetween(value, calendar.addDays(value, 1), calendar);
  const [year = '', part = ''] = value.split('-');
  const season = Object.entries(SEASON_BEGINS).find(([name]) => name === part)?.[1];
  const month = season ?? Number(part);
  return daysBetween(
    firstDay(Number(year), month),
    firstDay(Number(year), month + (season === undefined ? 1 : 3)),
    calendar,
  );
}

function daysBetween(first: string, next: string, calendar: Calendar): Span {
  const begins = calendar.endOf(calendar.addDays(first, -1));
  return { begins, ends: later(calendar.endOf(calendar.addDays(next, -1)), -1) };
}

/** The first day of a month; the thirteenth is January of the year after. */
function firstDay(year: number, month: number): string {
  const [in_, of] = month > 12 ? [year + 1, month - 12] : [year, month];
  return `${in_}-${String(of).padStart(2, '0')}-01`;
}

function earliest(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}
