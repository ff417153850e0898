import { type Holding } from '../../../libs/engine/context.js';

/**
 * Whom another team asks about a factor: who coordinates the teams where it was seen, helping or not; where nobody does,
 * who wrote it down.
 */
export function whomToAsk(
  factor: { helpedIn: string[]; notIn: string[]; author: string | null },
  cast: Holding[],
): string[] {
  const teams = [...factor.helpedIn, ...factor.notIn];
  const coordinators = cast.filter(({ role, team = '' }) => role === 'coordinator' && teams.includes(team));
  if (coordinators.length === 0) return factor.author === null ? [] : [factor.author];
  return [...new Set(coordinators.map(({ person }) => person))];
}
