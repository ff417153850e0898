import { use, useMemo } from 'react';
import { MeContext } from '../session/me.js';
import { useLanguage, type Language } from './words.js';

/** Where days begin as long as nobody says in which programme one is. */
const TIME_ZONE = 'Europe/Amsterdam';

/** A date as people planned it: a day, a month, a season or an instant. */
export interface Precise {
  precision: string;
  value: string;
}

const SEASONS: Record<Language, Record<string, string>> = {
  nl: { winter: 'winter', spring: 'lente', summer: 'zomer', autumn: 'herfst' },
  en: { winter: 'winter', spring: 'spring', summer: 'summer', autumn: 'autumn' },
};

/** Says dates in a language. */
export interface Dates {
  /** 12 maart; with the year where it is another one than now. */
  day(value: string): string;
  /** donderdag 12 maart. */
  weekday(value: string): string;
  /** The last day before an instant by which something is to be done: what ends at midnight ends with the day before. */
  lastDay(until: string): string;
  /** See `lastDay`, with the day of the week. */
  lastWeekday(until: string): string;
  /** 12 maart, 09.00 uur. */
  moment(value: string): string;
  /** 09.00. */
  time(value: string): string;
  /** As exactly as it was planned: 12 maart, maart 2026, zomer 2026. */
  planned(date: Precise): string;
  /** For the `datetime` of a time element. */
  attribute(value: string): string;
}

/** How dates are said on the pages: by the programme's clock, whoever reads from wherever. */
export function useDates(): Dates {
  const language = useLanguage();
  const timeZone = useTimeZone();
  return useMemo(() => datesIn(language, { timeZone }), [language, timeZone]);
}

/** The time zone of the programme that one looks at. */
export function useTimeZone(): string {
  return use(MeContext)?.programme.timeZone ?? TIME_ZONE;
}

/** How dates are said in a language; `now` decides whether a year has to be said. */
export function datesIn(
  language: Language,
  { now = new Date(), timeZone = TIME_ZONE }: { now?: Date; timeZone?: string } = {},
): Dates {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => formatFor(locale, { timeZone, ...options });
  const yearOf = (date: Date) => format({ year: 'numeric' }).format(date);
  const withYear = (date: Date): Intl.DateTimeFormatOptions =>
    yearOf(date) === yearOf(now) ? {} : { year: 'numeric' };
  const day = (value: string) => {
    const date = read(value);
    return format({ day: 'numeric', month: 'long', ...withYear(date) }).format(date);
  };
  const time = (value: string) => {
    const said = format({ hour: '2-digit', minute: '2-digit' }).format(read(value));
    return language === 'nl' ? said.replace(':', '.') : said;
  };
  const weekday = (value: string) => {
    const date = read(value);
    return format({ weekday: 'long', day: 'numeric', month: 'long', ...withYear(date) }).format(date);
  };
  return {
    day,
    weekday,
    lastDay: (until) => day(justBefore(until)),
    lastWeekday: (until) => weekday(justBefore(until)),
    moment: (value) => `${day(value)}, ${time(value)}${language === 'nl' ? ' uur' : ''}`,
    time,
    planned: ({ precision, value }) => {
      if (precision === 'month') {
        return format({ month: 'long', year: 'numeric' }).format(read(`${value.slice(0, 7)}-15`));
      }
      const season = /^(\d{4})-(winter|spring|summer|autumn)$/.exec(value);
      if (season) return `${SEASONS[language][season[2] ?? ''] ?? ''} ${season[1] ?? ''}`;
      return day(value);
    },
    attribute: (value) => value.slice(0, 10),
  };
}

/** What was made to say dates with: making it takes far longer than saying one. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(name, made);
  return made;
}

/** What is still before an instant; a day without a time is meant as a whole. */
function justBefore(until: string): string {
  return until.length === 10 ? until : new Date(Date.parse(until) - 1).toISOString();
}

/** A day without a time is that day wherever one reads it. */
function read(value: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
}
