import { DateTime } from 'luxon';
import { type Happened, type Instant } from '../../engine/instant.js';
import { type InEach, type Language } from './language.js';

const SEASONS: InEach<Partial<Record<string, string>>> = {
  nl: { winter: 'winter', spring: 'lente', summer: 'zomer', autumn: 'herfst' },
  en: { winter: 'winter', spring: 'spring', summer: 'summer', autumn: 'autumn' },
};

/** When something happened, as precisely as it was told: „12 maart 2026”, „maart 2026”, „zomer 2026”. */
export function sayHappened(happened: Happened, language: Language, timeZone: string): string {
  switch (happened.precision) {
    case 'instant':
      return sayDay(happened.value, language, timeZone);
    case 'day':
      return sayDate(happened.value, language);
    case 'month':
      return DateTime.fromISO(happened.value, { locale: language }).toFormat('MMMM yyyy');
    case 'season':
      return saySeason(happened.value, language);
  }
}

/** A deadline as the plan has it: a month and a season by their name, a moment with its time. */
export function sayPlanned(deadline: Happened, language: Language, timeZone: string): string {
  return deadline.precision === 'instant'
    ? sayDeadline(deadline.value, language, timeZone)
    : sayHappened(deadline, language, timeZone);
}

/** A day `YYYY-MM-DD` in words: „12 maart 2026”. */
export function sayDate(day: string, language: Language): string {
  return DateTime.fromISO(day, { locale: language }).toFormat('d MMMM yyyy');
}

/** The day that an instant falls on: „12 maart 2026”. */
export function sayDay(instant: Instant, language: Language, timeZone: string): string {
  return at(instant, language, timeZone).toFormat('d MMMM yyyy');
}

/** A day or an instant, whichever somebody named, as its day: „12 maart 2026”. */
export function sayMoment(moment: string, language: Language, timeZone: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(moment) ? sayDate(moment, language) : sayDay(moment, language, timeZone);
}

/** A deadline: its last day, and its time where it ends during a day: „31 maart 2026”, „31 maart 2026 om 14:30”. */
export function sayDeadline(instant: Instant, language: Language, timeZone: string): string {
  const last = lastDay(instant, language, timeZone);
  if (endsADay(instant, timeZone)) return last.toFormat('d MMMM yyyy');
  const time = at(instant, language, timeZone).toFormat('HH:mm');
  return `${last.toFormat('d MMMM yyyy')} ${language === 'nl' ? 'om' : 'at'} ${time}`;
}

/** Until when, so that nobody has to guess whether the last day counts: „tot en met 31 maart 2026”. */
export function sayUntil(instant: Instant, language: Language, timeZone: string): string {
  const deadline = sayDeadline(instant, language, timeZone);
  if (!endsADay(instant, timeZone)) return `${language === 'nl' ? 'tot' : 'until'} ${deadline}`;
  return language === 'nl' ? `tot en met ${deadline}` : `until the end of ${deadline}`;
}

/** The last day of a deadline as one says it shortly before: „vrijdag 12 maart”. */
export function sayLastDay(instant: Instant, language: Language, timeZone: string): string {
  return lastDay(instant, language, timeZone).toFormat('cccc d MMMM');
}

/** The day that an instant falls on as one says it shortly before: „zondag 13 december”. */
export function sayWeekday(instant: Instant, language: Language, timeZone: string): string {
  return at(instant, language, timeZone).toFormat('cccc d MMMM');
}

/** From when until when, on one day: „zondag 13 december 2026, van 14:00 tot 15:30 uur”. */
export function saySpan(span: { from: Instant; until: Instant }, language: Language, timeZone: string): string {
  const from = at(span.from, language, timeZone);
  const until = at(span.until, language, timeZone);
  const ends = until.hasSame(from, 'day') ? until.toFormat('HH:mm') : until.toFormat('cccc d MMMM HH:mm');
  const day = from.toFormat('cccc d MMMM yyyy');
  const begins = from.toFormat('HH:mm');
  return language === 'nl' ? `${day}, van ${begins} tot ${ends} uur` : `${day}, from ${begins} to ${ends}`;
}

/** A day as one says it when the year goes without saying: „19 maart”. */
export function sayDayOfYear(instant: Instant, language: Language, timeZone: string): string {
  return at(instant, language, timeZone).toFormat('d MMMM');
}

/** Since when something is open that had a deadline: „sinds 12 maart”. */
export function saySince(instant: Instant, language: Language, timeZone: string): string {
  return `${language === 'nl' ? 'sinds' : 'since'} ${lastDay(instant, language, timeZone).toFormat('d MMMM')}`;
}

function saySeason(value: string, language: Language): string {
  const [year = '', season = ''] = value.split('-');
  const name = SEASONS[language][season] ?? season;
  // A winter ends in the year after the one that names it.
  return season === 'winter' ? `${name} ${year}–${Number(year) + 1}` : `${name} ${year}`;
}

function at(instant: Instant, language: Language, timeZone: string): DateTime {
  return DateTime.fromISO(instant, { zone: timeZone, locale: language });
}

function lastDay(instant: Instant, language: Language, timeZone: string): DateTime {
  return at(instant, language, timeZone).minus({ milliseconds: 1 });
}

function endsADay(instant: Instant, timeZone: string): boolean {
  const time = DateTime.fromISO(instant, { zone: timeZone });
  return time.toMillis() === time.startOf('day').toMillis();
}
