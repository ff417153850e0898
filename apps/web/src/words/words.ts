import i18next from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';

/** The languages of the pages. */
export const languages = ['nl', 'en'] as const;
/** A language of the pages. */
export type Language = (typeof languages)[number];

/** Sentences of one part of the pages, by their names, in both languages; `{{value}}` stands for what is filled in. */
export interface Words<Name extends string> {
  part: string;
  nl: Record<Name, string>;
  en: Record<Name, string>;
}

/** What can be filled in; `count` chooses between a sentence's `_one` and its `_other`. */
export type Values = Record<string, string | number>;

/** Says a sentence in the reader's language. */
export type Say<Name extends string> = (name: Singular<Name>, values?: Values) => string;

type Singular<Name extends string> = Name extends `${infer Root}_one` | `${infer Root}_other` ? Root : Name;

/** Sentences of a part in both languages: the compiler refuses one that the other language lacks. */
export function inBoth<Name extends string>(
  part: string,
  { nl, en }: { nl: Record<Name, string>; en: Record<NoInfer<Name>, string> },
): Words<Name> {
  return { part, nl, en };
}

/** Begins to speak; each part of the pages brings its own words when it is shown. */
export async function beginToSpeak(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

/** Speaks another language from now on, on every page that is open. */
export async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language;
  if (i18next.language !== language) await i18next.changeLanguage(language);
}

/** How the sentences of a part are said. */
export function useWords<Name extends string>(words: Words<Name>): Say<Name> {
  for (const language of languages) {
    if (!i18next.hasResourceBundle(language, words.part)) {
      i18next.addResourceBundle(language, words.part, words[language]);
    }
  }
  const { t } = useTranslation(words.part);
  return useCallback((name, values) => t(name, values ?? {}), [t]);
}

/** The language that is spoken. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'nl';
}

/** Whether something is a language of the pages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'nl' || value === 'en';
}

/** The language that this browser's reader prefers, as far as it is ours. */
export function preferredLanguage(): Language {
  return navigator.languages.map((each) => each.slice(0, 2)).find(isLanguage) ?? 'nl';
}
