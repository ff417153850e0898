import { type Context, type Party, type TeamPledge } from '../../engine/context.js';
import { requirementCode, whoMeets } from '../coalition/required-parties.js';
import { type Relied } from './events/parties.js';
import { readyTeams, teamsNeeded } from './cycle.conditions.js';
import { teamsIn, type CycleState } from './cycle.state.js';

/** What "ready to start" looks at besides the cycle itself. */
export type StartContext = Pick<Context, 'now' | 'calendar' | 'cast' | 'coalition' | 'pledges'>;

/** What the start still waits for besides approvals: required parties, and enough teams that have all they need. */
export function missingToStart(state: CycleState, context: StartContext): string[] {
  return [...missingParties(state, context.coalition), ...missingTeams(state, context)];
}

/** The parties that the start relies on, each with the entry that meets the requirement. */
export function partiesRelied({ readyToStart }: CycleState, coalition: Party[]): Relied[] {
  return readyToStart.parties.flatMap((required) =>
    whoMeets(required, coalition).flatMap(({ organisation, entry }) =>
      entry === null
        ? []
        : [{ requirement: requirementCode(required), organisation, entry: entry.process, waived: entry.waived }],
    ),
  );
}

/** The teams that may start: ready, and with all that is asked of a team that starts; and those that run already. */
export function teamsCleared(state: CycleState, context: StartContext): string[] {
  return readyTeams(state).filter((team) => missingOfTeam(state, team, context).length === 0);
}

/** What a ready team still lacks: somebody who leads the work, a signed pledge that holds now. */
export function missingOfTeam(state: CycleState, team: string, context: StartContext): string[] {
  if (state.teams[team]?.state !== 'ready') return [];
  const { coordinators, pledges } = state.readyToStart;
  const hasCoordinator = context.cast.some((held) => held.role === 'coordinator' && held.team === team);
  return [
    ...(coordinators && !hasCoordinator ? [`coordinator:${team}`] : []),
    ...(pledges && !pledgeOf(team, context) ? [`pledge:${team}`] : []),
  ];
}

/** The pledge of a team that is signed and holds now. */
export function pledgeOf(team: string, { now, calendar, pledges }: StartContext): TeamPledge | undefined {
  const today = calendar.dayOf(now);
  return pledges.find(
    (pledge) =>
      pledge.team === team &&
      (pledge.from === null || pledge.from <= today) &&
      (pledge.until === null || pledge.until > now),
  );
}

function missingParties({ readyToStart }: CycleState, coalition: Party[]): string[] {
  return readyToStart.parties.filter((required) => whoMeets(required, coalition).length === 0).map(requirementCode);
}

function missingTeams(state: CycleState, context: StartContext): string[] {
  if (teamsCleared(state, context).length >= teamsNeeded(state)) return [];
  const awaited = [
    ...teamsIn(state, 'invited', 'paused').map((team) => `team-ready:${team}`),
    ...readyTeams(state).flatMap((team) => missingOfTeam(state, team, context)),
  ];
  return awaited.length > 0 ? awaited : ['team-ready'];
}
