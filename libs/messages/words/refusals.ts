import { type Details } from '../../engine/refused.js';
import { type InEach, type Language } from './language.js';
import { namelessIn, type Names } from './names.js';
import { dutchRefusals, dutchUnknown } from './refusals/refusals.nl.js';
import { englishRefusals, englishUnknown } from './refusals/refusals.en.js';
import { refusing, type RefusalSentence } from './refusals/refusing.js';

const sentences: InEach<Partial<Record<string, RefusalSentence>>> = { nl: dutchRefusals, en: englishRefusals };
const unknown: InEach<string> = { nl: dutchUnknown, en: englishUnknown };

/** The codes of the refusals that have a sentence of their own. */
export const refusalCodes: readonly string[] = Object.keys(dutchRefusals);

/**
 * Why something can't be done now, and what is possible instead. A code from a newer release gets a sentence, too, and
 * so does one whose details are missing.
 *
 * @param refused.names who and what the details name; without it nobody and nothing is called by its name
 */
export function sayRefusal(refused: { code: string; details: Details; language: Language; names?: Names }): string {
  const { code, details, language, names = namelessIn(language) } = refused;
  const sentence = Object.hasOwn(sentences[language], code) ? sentences[language][code] : undefined;
  if (sentence === undefined) return unknown[language];
  return typeof sentence === 'string' ? sentence : sentence(refusing({ details, language, names }));
}
