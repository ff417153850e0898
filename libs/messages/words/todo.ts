import { type Instant } from '../../engine/instant.js';
import { sayDeadline } from './dates.js';
import { marked, type InEach, type Language } from './language.js';

/** When something has to be done, as a list of things to do is divided. */
export const whens = ['late', 'week', 'later', 'undated'] as const;
/** See `whens`. */
export type When = (typeof whens)[number];

const headings: InEach<Record<When, string>> = {
  nl: { late: 'Nog open', week: 'Deze week', later: 'Later', undated: 'Zonder datum' },
  en: { late: 'Still open', week: 'This week', later: 'Later', undated: 'Without a date' },
};

/** The heading above what has to be done by then; what is late is still open, and nobody is blamed for it. */
export function sayWhen(when: When, language: Language): string {
  return headings[language][when];
}

/** That nothing was put to whoever looks. */
export function sayNothingPutTo(language: Language): string {
  return language === 'nl' ? 'Er ligt nu niets bij ons.' : 'Nothing lies with us now.';
}

/**
 * That there is nothing to do now, and what comes first: „Je hoeft nu niets te doen. Het eerstvolgende is op 3 maart
 * 2026: beslissen over „klaar om te starten” in „Een pilot”.”
 *
 * @param first.what as `sayWhat` says it
 */
export function sayNothingToDo(
  first: { what: string; until: Instant; process: string } | null,
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  const dutch = language === 'nl';
  const nothing = dutch ? 'Je hoeft nu niets te doen.' : 'Nothing to do now.';
  if (!first) return nothing;
  const day = sayDeadline(first.until, language, timeZone);
  const where = `${first.what} in ${marked(language, first.process)}.`;
  return `${nothing} ${dutch ? `Het eerstvolgende is op ${day}` : `Next is ${day}`}: ${where}`;
}
