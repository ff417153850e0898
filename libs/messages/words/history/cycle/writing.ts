import { type Telling } from '../telling.js';

/** That something was written, or written anew, in Dutch. */
export function wroteInDutch(what: string, version: number, { did }: Telling): string {
  if (version <= 1) return did(`schreef ${what}`, `${what} is geschreven`);
  return did(`schreef ${what} opnieuw (versie ${version})`, `${what} is opnieuw geschreven (versie ${version})`);
}

/** That something was written, or written anew, in English. */
export function wroteInEnglish(what: string, version: number, { did }: Telling): string {
  if (version <= 1) return did(`wrote ${what}`, `${what} was written`);
  return did(`wrote ${what} anew (version ${version})`, `${what} was written anew (version ${version})`);
}

/** That something was put to those who decide, in Dutch. */
export function submittedInDutch(what: string, authors: string[], telling: Telling): string {
  return `${telling.did(`legde ${what} voor`, `${what} is voorgelegd`)}.${authorsInDutch(authors, telling)}`;
}

/** That something was put to those who decide, in English. */
export function submittedInEnglish(what: string, authors: string[], telling: Telling): string {
  return `${telling.did(`submitted ${what}`, `${what} was submitted`)}.${authorsInEnglish(authors, telling)}`;
}

/** Who does not decide because they wrote it, in Dutch. */
export function authorsInDutch(authors: string[], { persons }: Telling): string {
  return authors.length > 0 ? ` Wie meeschreef, beslist niet mee: ${persons(authors)}.` : '';
}

/** Who does not decide because they wrote it, in English. */
export function authorsInEnglish(authors: string[], { persons }: Telling): string {
  return authors.length > 0 ? ` Whoever wrote it does not decide on it: ${persons(authors)}.` : '';
}
