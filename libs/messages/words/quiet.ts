import { sayDate } from './dates.js';
import { marked, type InEach, type Language } from './language.js';

/** What the quiet days of whoever reads are called, as a quiet period is by its name. */
export const OWN_QUIET_DAYS: InEach<string> = { nl: 'jouw stille dagen', en: 'your own quiet days' };

/**
 * That a date lies in a quiet period: „De datum van „experiment”, 23 december 2026, valt in een stille periode:
 * kerstvakantie. Herinneringen gaan daarom ervoor of erna.”
 *
 * @param quiet.called the phase or the team, by its name
 */
export function sayQuiet(quiet: { called: string; day: string; period: string }, language: Language): string {
  const named = marked(language, quiet.called);
  const day = sayDate(quiet.day, language);
  return language === 'nl'
    ? `De datum van ${named}, ${day}, valt in een stille periode: ${quiet.period}. Herinneringen gaan daarom ervoor of erna.`
    : `The date of ${named}, ${day}, lies in a quiet period: ${quiet.period}. So reminders go out before it or after it.`;
}
