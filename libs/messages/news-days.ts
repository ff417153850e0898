import { type Instant } from '../engine/instant.js';
import { type ToldDays } from './told-days.js';

/** Every how many months whoever follows a programme gets news of it (domain.md: „om de maand”): in January, March and so on. */
const MONTHS = 2;

/** News that goes out: named by its month, since its moment moves with free days. */
export interface NewsMoment {
  /** As `2027-01`. */
  month: string;
  at: Instant;
}

/** The first news after an instant: on the first day of its month on which people are told something. */
export function nextNews(after: Instant, days: ToldDays): NewsMoment {
  let month = newsMonth(days.calendar.dayOf(after));
  while (momentIn(month, days) <= after) month = moved(month, MONTHS, days);
  return { month, at: momentIn(month, days) };
}

/** What news is about: what happened since the news before it. */
export function newsSince(month: string, days: ToldDays): Instant {
  return momentIn(moved(month, -MONTHS, days), days);
}

/** The month of news that a day lies in, or comes after. */
function newsMonth(day: string): string {
  const [year = '', month = ''] = day.split('-');
  const number = Number(month);
  return `${year}-${String(number - ((number - 1) % MONTHS)).padStart(2, '0')}`;
}

function moved(month: string, count: number, { calendar }: ToldDays): string {
  return calendar.addMonths(`${month}-01`, count).slice(0, 7);
}

function momentIn(month: string, days: ToldDays): Instant {
  return days.at(days.onOrAfter(`${month}-01`));
}
