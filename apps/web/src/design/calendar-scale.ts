/** A stretch of the calendar that a chart shows: from and until when, as milliseconds. */
export interface Stretch {
  from: number;
  until: number;
}

/** A mark on the axis of a chart. */
export interface Mark {
  at: number;
  label: string;
}

const DAY = 86_400_000;
const MONTH = 30.4 * DAY;

/** The most marks that can be read beside each other. */
const MOST_MARKS = 14;

/** Where something stands on a stretch, in hundredths of it; what lies outside stands at its edge. */
export function placeOn({ from, until }: Stretch, at: number): number {
  return Math.min(100, Math.max(0, ((at - from) / (until - from)) * 100));
}

/** The stretch around all of these instants, in whole months and with some room. */
export function stretchAround(instants: number[], now: number): Stretch {
  const first = Math.min(now - 2 * MONTH, ...instants);
  const last = Math.max(now + 4 * MONTH, ...instants);
  return { from: monthOf(first, 0), until: monthOf(last, 1) };
}

/** The year around now: what was lately, and what comes. */
export function yearAround(now: number): Stretch {
  return { from: monthOf(now, -3), until: monthOf(now, 10) };
}

/** The beginnings of months on a stretch, of quarters or of years where it is long, with what they are called. */
export function marksOn({ from, until }: Stretch, language: string): Mark[] {
  const months = Math.round((until - from) / MONTH);
  const step = [1, 3, 6, 12, 24, 60].find((each) => months / each <= MOST_MARKS) ?? 120;
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const year = new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' });
  const marks: Mark[] = [];
  const start = new Date(from);
  const first = Math.ceil(start.getUTCMonth() / Math.min(step, 12)) * Math.min(step, 12);
  for (let count = 0; count < 200; count += 1) {
    const at = Date.UTC(start.getUTCFullYear(), first + count * step, 1);
    if (at > until) break;
    const date = new Date(at);
    const isNewYear = date.getUTCMonth() === 0;
    const label = step >= 12 || isNewYear ? year.format(date) : name.format(date).replace('.', '');
    if (at >= from) marks.push({ at, label });
  }
  return marks;
}

function monthOf(at: number, later: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}
