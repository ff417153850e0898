import Holidays from 'date-holidays';
import { DateTime } from 'luxon';
import { type ProgrammeSettings } from '../domain/programme/programme.settings.js';
import { type Calendar } from '../engine/context.js';

const DAY = 86_400_000;

/** How many days or instants of one calendar are remembered. */
const REMEMBERED = 2_000;

/** What of a programme's settings makes its calendar; what is not said is nothing besides the country's holidays. */
export interface CalendarSettings extends Partial<Pick<ProgrammeSettings, 'alsoFree' | 'quietPeriods'>> {
  timeZone: string;
  /** ISO 3166 code of the country whose public holidays are no working days. */
  holidays: string;
}

/** Calendars that were asked for before; there are as few as there are programmes with settings of their own. */
const known = new Map<string, Calendar>();

/**
 * The working days and deadlines of a programme: its time zone, the public holidays of its country and what is free here
 * besides, and its quiet periods. A calendar is made once for each of these, since each decision asks for it.
 */
export function calendarOf({ timeZone, holidays, alsoFree = [], quietPeriods = [] }: CalendarSettings): Calendar {
  const key = JSON.stringify([timeZone, holidays, alsoFree, quietPeriods]);
  const calendar = known.get(key) ?? makeCalendar({ timeZone, holidays, alsoFree, quietPeriods });
  known.set(key, calendar);
  return calendar;
}

function makeCalendar({ timeZone: zone, holidays, alsoFree, quietPeriods }: Required<CalendarSettings>): Calendar {
  const at = remembered((local) => utc(firstOf(DateTime.fromISO(local, { zone }))));
  const freeIn = holidaysOf({ country: holidays, timezone: zone, alsoFree });
  const isWorkingDay = (day: string): boolean => !isWeekend(day) && !freeIn(day.slice(0, 4)).has(day);
  const firstWorkingDay = (day: string, step: 1 | -1): string => {
    let found = day;
    while (!isWorkingDay(found)) found = addDays(found, step);
    return found;
  };
  return {
    dayOf: remembered((instant) => DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd')),
    endOf: remembered((day) => utc(DateTime.fromISO(addDays(day, 1), { zone }).startOf('day'))),
    at: (day, time) => at(`${day}T${time}`),
    isWorkingDay,
    addWorkingDays: (day, count) => {
      const step = count < 0 ? -1 : 1;
      let found = day;
      for (let left = Math.abs(count); left > 0; left--) found = firstWorkingDay(addDays(found, step), step);
      return found;
    },
    addDays,
    addMonths: (day, count) => DateTime.fromISO(day, { zone: 'utc' }).plus({ months: count }).toFormat('yyyy-MM-dd'),
    lastWorkingDay: (month) => {
      const [year, number] = month.split('-').map(Number);
      return firstWorkingDay(dayAt(Date.UTC(year ?? NaN, number ?? NaN, 0)), -1);
    },
    quietOn: (day, region) =>
      quietPeriods.find(
        (period) =>
          period.from <= day && day <= period.until && (period.region === undefined || period.region === region),
      )?.name,
  };
}

/** Remembers what was worked out lately: the same days are asked for again and again. */
function remembered(work: (asked: string) => string): (asked: string) => string {
  const lately = new Map<string, string>();
  return (asked) => {
    const found = lately.get(asked) ?? work(asked);
    if (lately.size >= REMEMBERED) lately.clear();
    lately.set(asked, found);
    return found;
  };
}

/** Of a time that comes twice in the night in which the clock is put back, the first. */
function firstOf(time: DateTime): DateTime {
  const before = time.minus({ hours: 1 });
  return before.toFormat('HH:mm') === time.toFormat('HH:mm') ? before : time;
}

/** The days of a country on which nobody works, a year at a time. */
function holidaysOf(of: {
  country: string;
  timezone: string;
  alsoFree: readonly string[];
}): (year: string) => Set<string> {
  const source = new Holidays(of.country, { timezone: of.timezone });
  const years = new Map<string, Set<string>>();
  return (year) => {
    const isFree = ({ type, rule }: { type: string; rule: string }): boolean =>
      type === 'public' || isAlsoFree(rule, { year, alsoFree: of.alsoFree });
    const found = years.get(year) ?? new Set(source.getHolidays(Number(year)).filter(isFree).flatMap(daysOf));
    years.set(year, found);
    return found;
  };
}

/** Good Friday, and Liberation Day: each year, or each fifth year since 1945 as many collective agreements have it. */
function isAlsoFree(rule: string, { year, alsoFree }: { year: string; alsoFree: readonly string[] }): boolean {
  if (rule === 'easter -2') return alsoFree.includes('good-friday');
  if (rule !== '05-05') return false;
  const isFifth = Number(year) % 5 === 0;
  return alsoFree.includes('liberation-day') || (isFifth && alsoFree.includes('liberation-day-each-fifth-year'));
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
