import { useMemo } from 'react';
import { useLanguage, type Language } from './words.js';

/** Where the days of the programmes begin. */
const TIME_ZONE = 'Europe/Amsterdam';

/** A date as people planned it: a day, a month, a season or an instant. */
export interface Precise {
  precision: string;
  value: string;
}

const SEASONS: Record<Language, Record<string, string>> = {
  nl: { winter: 'winter', spring: 'voorjaar', summer: 'zomer', autumn: 'najaar' },
  en: { winter: 'winter', spring: 'spring', summer: 'summer', autumn: 'autumn' },
};

/** Says dates in a language. */
export interface Dates {
  /** 12 maart; with the year where it is another one than now. */
  day(value: string): string;
  /** donderdag 12 maart. */
  weekday(value: string): string;
  /** 12 maart, 09.00 uur. */
  moment(value: string): string;
  /** As exactly as it was planned: 12 maart, maart 2026, zomer 2026. */
  planned(date: Precise): string;
  /** For the `datetime` of a time element. */
  attribute(value: string): string;
}

/** How dates are said on the pages. */
export function useDates(): Dates {
  const language = useLanguage();
  return useMemo(() => datesIn(language), [language]);
}

/** How dates are said in a language; `now` decides whether a year has to be said. */
export function datesIn(language: Language, now: Date = new Date()): Dates {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options });
  const yearOf = (date: Date) => format({ year: 'numeric' }).format(date);
  const withYear = (date: Date): Intl.DateTimeFormatOptions =>
    yearOf(date) === yearOf(now) ? {} : { year: 'numeric' };
  const day = (value: string) => {
    const date = read(value);
    return format({ day: 'numeric', month: 'long', ...withYear(date) }).format(date);
  };
  return {
    day,
    weekday: (value) => {
      const date = read(value);
      return format({ weekday: 'long', day: 'numeric', month: 'long', ...withYear(date) }).format(date);
    },
    moment: (value) => {
      const date = read(value);
      const time = format({ hour: '2-digit', minute: '2-digit' }).format(date);
      return language === 'nl' ? `${day(value)}, ${time.replace(':', '.')} uur` : `${day(value)}, ${time}`;
    },
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

/** A day without a time is that day wherever one reads it. */
function read(value: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
}
