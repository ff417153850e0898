import { label } from './labels.js';
import { type InEach, type Language } from './language.js';

/** What things are called, for the one who reads: ids and codes in, names out. */
export interface Names {
  /** A person by name and role. Null is somebody who is not known here. */
  person(id: string | null): string;
  team(id: string): string;
  organisation(id: string): string;
  /** A typed text by its reference; null when it was erased or may not be read. */
  text(reference: string | null | undefined): string | null;
  phase(name: string): string;
  gate(name: string): string;
  role(code: string): string;
  /** A level of pledges, as the programme calls it. */
  level(code: string): string;
  /** The title of a cycle or a blueprint; null when it was erased, or the process has only just been begun. */
  process(id: string): string | null;
}

/** Names for where nobody can be looked up: codes get their words, and ids are never shown. */
export function namelessIn(language: Language): Names {
  const dutch = language === 'nl';
  return {
    person: () => (dutch ? 'iemand' : 'somebody'),
    team: () => (dutch ? 'dit team' : 'this team'),
    organisation: () => (dutch ? 'deze organisatie' : 'this organisation'),
    text: () => null,
    phase: (name) => label(language, 'phase', name),
    gate: (name) => label(language, 'gate', name),
    role: (code) => label(language, 'role', code),
    level: (code) => label(language, 'level', code),
    process: () => null,
  };
}

/** What somebody is called of whom nothing is kept but an id. */
export const FORMER: InEach<string> = { nl: 'voormalig deelnemer', en: 'former participant' };

/** What a person is called, for the one who reads: their name, or that they took part; the id of whom nobody knows. */
export function sayPerson(
  id: string,
  { persons, language }: { persons: ReadonlyMap<string, string>; language: Language },
): string {
  const name = persons.get(id);
  return name === '' ? FORMER[language] : (name ?? id);
}

/** What an organisation is called; one that is a person of whom nothing is kept, as that person is. */
export function sayOrganisation(
  id: string,
  { organisations, language }: { organisations: ReadonlyMap<string, string>; language: Language },
): string {
  return sayPerson(id, { persons: organisations, language });
}

/** What stands in a list in place of a title that is not there. */
export function sayUntitled(language: Language): string {
  return language === 'nl' ? 'zonder titel' : 'untitled';
}

/** A team as a sentence says it: „team Wopit”, and not „team Wijkteam Noord”. */
export function sayTeam(name: string): string {
  return /team/iu.test(name) ? name : `team ${name}`;
}

/** Roles that are one group rather than persons, and so need another article. */
const NEUTER = new Set(['alt']);

/** Roles that are a group: one decides on its behalf, not as it. */
const GROUPS = new Set(['alt', 'board', 'working-group']);

/** Whether a role is a group that somebody is in, rather than something that somebody is. */
export function isGroup(code: string): boolean {
  return GROUPS.has(code);
}

/** In which role somebody decides: „namens het Action Learning Team”, „als projectleider”. */
export function sayInRole(language: Language, code: string, names: Names): string {
  if (isGroup(code)) return `${language === 'nl' ? 'namens' : 'for'} ${sayRole(language, code, names)}`;
  return `${language === 'nl' ? 'als' : 'as'} ${names.role(code)}`;
}

/** A role with its article: „het Action Learning Team”, „de projectleider”. */
export function sayRole(language: Language, code: string, names: Names): string {
  const article = language === 'en' ? 'the' : NEUTER.has(code) ? 'het' : 'de';
  return `${article} ${names.role(code)}`;
}
