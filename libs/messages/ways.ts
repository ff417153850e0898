import { type Calendar } from '../engine/context.js';
import { later, type Instant } from '../engine/instant.js';
import { type ToldDays } from './told-days.js';
import { stageOf } from './words/mails/mailing.js';

/** How somebody gets messages: each by itself, or once a day or a week those that came together. */
export const ways = ['at-once', 'daily', 'weekly'] as const;
/** See `ways`. */
export type Way = (typeof ways)[number];

/** How long (ms) after the programme's time of telling digests go out: messages of that time are in them. */
export const AFTER = 10 * 60_000;

/** How many days a calendar may be without a working day: a search ends, whatever the holidays are. */
const LONGEST = 60;

/**
 * When the next digest goes out after an instant: on each working day, or on the first of each week.
 *
 * @returns undefined for whoever gets each message by itself
 */
export function nextDigest(way: Way, after: Instant, days: ToldDays): Instant | undefined {
  const { calendar } = days;
  if (way === 'at-once') return undefined;
  let day = calendar.dayOf(after);
  for (let left = LONGEST; left > 0; left--) {
    const moment = later(days.at(day), AFTER);
    if (moment > after && isDigestDay(way, day, calendar)) return moment;
    day = calendar.addDays(day, 1);
  }
  return undefined;
}

/**
 * Whether somebody hears of a message in a digest. A duty is bundled only as long as its date lies behind the next digest:
 * nobody misses a date because they like few mails. What others have not done may wait; for the board it always does,
 * since it gets a list.
 */
export function isForDigest(
  message: { step: string; until: Instant; role: string },
  by: { way: Way; now: Instant; days: ToldDays },
): boolean {
  const { step, until, role } = message;
  if (step === 'at-once') return false;
  const isTold = stageOf({ step, role, until, due: by.now }) === 'upward' && role !== 'deputy';
  const way = isTold && role === 'board' && by.way === 'at-once' ? 'daily' : by.way;
  const next = nextDigest(way, by.now, by.days);
  if (next === undefined) return false;
  return isTold || until > next;
}

/** The way in which a digest of somebody goes out: what was bundled for the board goes daily unless they chose weekly. */
export function wayOfDigest(way: Way): Way {
  return way === 'at-once' ? 'daily' : way;
}

/** The first working day of a week has none before it in that week. */
function isDigestDay(way: Way, day: string, calendar: Calendar): boolean {
  if (!calendar.isWorkingDay(day)) return false;
  return way === 'daily' || weekOf(calendar.addWorkingDays(day, -1)) < weekOf(day);
}

/** Counts the weeks, which begin on Mondays, since 1970. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00.000Z`) / 86_400_000 + 3) / 7);
}
