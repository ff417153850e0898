import Holidays from 'date-holidays';
import { DateTime } from 'luxon';
import { type Calendar } from '../engine/context.js';

const DAY = 86_400_000;

/** Calendars that were asked for before; there are as few as there are programmes with settings of their own. */
const known = new Map<string, Calendar>();

/**
 * The working days and deadlines of a programme: its time zone, and the public holidays of its country. A calendar is
 * made once for each pair, since each decision asks for it.
 *
 * @param settings.holidays ISO 3166 code of the country whose public holidays are no working days
 */
export function calendarOf(settings: { timeZone: string; holidays: string }): Calendar {
  const key = `${settings.timeZone} ${settings.holidays}`;
  const calendar = known.get(key) ?? makeCalendar(settings.timeZone, settings.holidays);
  known.set(key, calendar);
  return calendar;
}

function makeCalendar(zone: string, country: string): Calendar {
  const holidays = holidaysOf(country, zone);
  const isWorkingDay = (day: string): boolean => !isWeekend(day) && !holidays(day.slice(0, 4)).has(day);
  const firstWorkingDay = (day: string, step: 1 | -1): string => {
    let found = day;
    while (!isWorkingDay(found)) found = addDays(found, step);
    return found;
  };
  return {
    dayOf: (instant) => DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd'),
    endOf: (day) => utc(DateTime.fromISO(addDays(day, 1), { zone }).startOf('day')),
    at: (day, hour) => utc(DateTime.fromISO(day, { zone }).set({ hour })),
    isWorkingDay,
    addWorkingDays: (day, count) => {
      const step = count < 0 ? -1 : 1;
      let found = day;
      for (let left = Math.abs(count); left > 0; left--) found = firstWorkingDay(addDays(found, step), step);
      return found;
    },
    addDays,
    lastWorkingDay: (month) => {
      const [year, number] = month.split('-').map(Number);
      return firstWorkingDay(dayAt(Date.UTC(year ?? NaN, number ?? NaN, 0)), -1);
    },
  };
}

/** The public holidays of a country, a year at a time. */
function holidaysOf(country: string, timezone: string): (year: string) => Set<string> {
  const source = new Holidays(country, { types: ['public'], timezone });
  const years = new Map<string, Set<string>>();
  return (year) => {
    const found = years.get(year) ?? new Set(source.getHolidays(Number(year)).flatMap(daysOf));
    years.set(year, found);
    return found;
  };
}

/** The days of a holiday: most have one. What begins during a day leaves it a working day. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const [day, time] = date.split(' ');
  if (!day || (time !== undefined && time !== '00:00:00')) return [];
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
  return Array.from({ length: count }, (_, place) => addDays(day, place));
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function addDays(day: string, count: number): string {
  return dayAt(Date.parse(`${day}T00:00:00.000Z`) + count * DAY);
}

/** @throws RangeError outside the years 1 to 9999, where days have no name here and counting them would never end */
function dayAt(milliseconds: number): string {
  const day = new Date(milliseconds).toISOString();
  if (!/^\d{4}-/.test(day)) throw new RangeError('this day lies outside the calendar');
  return day.slice(0, 10);
}

function utc(time: DateTime): string {
  return new Date(time.toMillis()).toISOString();
}
