import { label } from './labels.js';
import { capitalised, type Language } from './language.js';

/**
 * What is different in a setting, as a sentence: „Hoeveel metingen er nodig zijn: eerst 1, nu 6.” A setting with parts of
 * its own is only said to be different; the values beside it show how.
 */
export function sayChanged(changed: { setting: string; before: unknown; after: unknown }, language: Language): string {
  const named = capitalised(label(language, 'setting', changed.setting));
  const [before, after] = [said(changed.before, language), said(changed.after, language)];
  if (before === undefined || after === undefined) {
    return language === 'nl' ? `${named}: dit is veranderd.` : `${named}: this is different now.`;
  }
  return language === 'nl' ? `${named}: eerst ${before}, nu ${after}.` : `${named}: ${before} before, ${after} now.`;
}

const codes: Partial<Record<string, Record<Language, string>>> = {
  all: { nl: 'alle', en: 'all' },
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
};

function said(value: unknown, language: Language): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? (codes[value]?.[language] ?? value) : undefined;
}
