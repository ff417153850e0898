import { ladderIn } from '../domain/programme/programme.settings.js';
import { type Calendar } from '../engine/context.js';
import { type Instant } from '../engine/instant.js';
import { calendarOf, type CalendarSettings } from './calendar.js';

/** Days, both included, on which somebody wants to be left in peace; and since when that is known. */
export interface QuietDays {
  from: string;
  until: string;
  /** Empty where it was always known. */
  since: Instant;
}

/** The days on which people of a programme are told something: working days in no quiet period, at one time of the day. */
export interface ToldDays {
  calendar: Calendar;
  at(day: string): Instant;
  /** The last such day that is not after a day; nor one on which this person is left in peace. */
  onOrBefore(day: string, quiet?: readonly QuietDays[]): string;
  /** The first such day that is not before a day; nor one on which this person is left in peace. */
  onOrAfter(day: string, quiet?: readonly QuietDays[]): string;
  /** The day so many of these days later. */
  later(day: string, count: number): string;
  /** The day of the first moment of telling that is not before an instant. */
  from(instant: Instant, quiet?: readonly QuietDays[]): string;
}

/** Whether somebody wants to be left in peace on a day. */
export function isQuiet(day: string, quiet: readonly QuietDays[] = []): boolean {
  return quiet.some((span) => span.from <= day && day <= span.until);
}

/** The days and the time of telling in a programme's stored settings. */
export function toldDaysIn(settings: CalendarSettings): ToldDays {
  return toldDaysOf(calendarOf(settings), ladderIn(settings).toldAt);
}

/** @param toldAt the time of the day, as `09:00` */
export function toldDaysOf(calendar: Calendar, toldAt: string): ToldDays {
  const isTold = (day: string): boolean => calendar.isWorkingDay(day) && calendar.quietOn(day) === undefined;
  const find = (day: string, step: 1 | -1, quiet?: readonly QuietDays[]): string => {
    let found = day;
    while (!isTold(found) || isQuiet(found, quiet)) found = calendar.addDays(found, step);
    return found;
  };
  const at = (day: string): Instant => calendar.at(day, toldAt);
  return {
    calendar,
    at,
    onOrBefore: (day, quiet) => find(day, -1, quiet),
    onOrAfter: (day, quiet) => find(day, 1, quiet),
    later: (day, count) => {
      let found = day;
      for (let left = count; left > 0; left--) found = find(calendar.addDays(found, 1), 1);
      return found;
    },
    from: (instant, quiet) => {
      const today = calendar.dayOf(instant);
      return find(at(today) >= instant ? today : calendar.addDays(today, 1), 1, quiet);
    },
  };
}
