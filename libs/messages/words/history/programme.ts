import { type RoleOf } from '../../../domain/programme/roles.js';
import { type Language } from '../language.js';
import { type Telling } from './telling.js';

const DECISIONS = ['teamsToStart', 'leastMeasurements', 'aloneBelow', 'plan'];

/** Whether a change of settings touches what cycles are decided by. */
export function aboutDecisions(changes: Record<string, unknown>): boolean {
  return DECISIONS.some((setting) => Object.hasOwn(changes, setting));
}

/** Conditions are counted within their programme; the count is the end of their id. */
export function conditionNumberOf({ condition }: { condition: string }): string {
  return /\d+$/u.exec(condition)?.[0] ?? '';
}

/** A role in words, with its team: „coördinator van team Wopit”. */
export function roleSaid(language: Language, { role, team }: RoleOf, telling: Telling): string {
  const named = telling.names.role(role);
  return team === null ? named : `${named} ${language === 'nl' ? 'van' : 'of'} ${telling.team(team)}`;
}

/** Whether somebody did it to themself. */
export function isSelf({ person }: { person: string }, { who, persons }: Telling): boolean {
  return who === persons([person]);
}
