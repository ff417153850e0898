import { type Context, type Holding } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Asking, type Verb } from '../../engine/verb.js';
import { mayActFor, mayAskOfCycle, rolesAround, rolesThatMay } from '../policies/cycle.policy.js';
import { inWorkingGroup, WORKING_GROUP } from '../workpackage/working-group.js';
import { type CycleCommand, type PersonCommand } from './cycle.commands.js';
import { type CycleEvent } from './cycle.events.js';
import { type CycleState, type TeamState } from './cycle.state.js';

/** One thing that can be done to a cycle. */
export type CycleVerb<Type extends CycleCommand['type']> = Verb<
  CycleState,
  Extract<CycleCommand, { type: Type }>,
  CycleEvent
>;

/** The roles around this cycle of whoever asks. */
export function rolesOfActor(state: CycleState, { context }: Asking): Holding[] {
  return rolesAround(context.actor.roles, { workpackage: state.workpackage, teams: Object.keys(state.teams) });
}

/** Who holds which role around this cycle. */
export function castAround(state: CycleState, { cast }: Pick<Context, 'cast'>): Holding[] {
  return rolesAround(cast, { workpackage: state.workpackage, teams: Object.keys(state.teams) });
}

/** Refuses once the cycle is closed, and refuses who holds no role for this. @throws Refused closed, may-not */
export function checkMay(state: CycleState, command: PersonCommand['type'], asking: Asking): void {
  refuseUnless(!state.closed, 'closed');
  checkRole(state, command, asking);
}

/** Refuses what waits until the cycle goes on. @throws Refused paused */
export function checkGoesOn(state: CycleState): void {
  refuseUnless(state.paused === null, 'paused');
}

/** Refuses who holds no role for this, also where a closed cycle would allow it. @throws Refused may-not */
export function checkRole(state: CycleState, command: PersonCommand['type'], asking: Asking): void {
  const cycle = { workpackage: state.workpackage, teams: Object.keys(state.teams) };
  const may = mayAskOfCycle(asking.context.actor.roles, cycle, command);
  refuseUnless(may, 'may-not', { command, roles: rolesThatMay[command] });
}

/** Refuses a team that is not in the cycle, or that the asking person does not act for. @throws Refused no-such-team, not-your-team */
export function checkTeam(state: CycleState, team: string, asking: Asking): void {
  refuseUnless(Object.hasOwn(state.teams, team), 'no-such-team', { team });
  refuseUnless(mayActFor(rolesOfActor(state, asking), team), 'not-your-team', { team });
}

/** A team that takes part, as it stands. @throws Refused no-such-team, team-not-active once it dropped out */
export function activeTeam(state: CycleState, team: string): TeamState {
  const found = Object.hasOwn(state.teams, team) ? state.teams[team] : undefined;
  refuseUnless(found, 'no-such-team', { team });
  refuseUnless(found.state !== 'dropped-out', 'team-not-active', { team, state: found.state });
  return found;
}

/** Refuses teams that are not in the cycle. @throws Refused no-such-team */
export function checkTeamsKnown(state: CycleState, teams: readonly string[]): void {
  for (const team of teams) refuseUnless(Object.hasOwn(state.teams, team), 'no-such-team', { team });
}

/**
 * The persons who are named as authors: a working group is everybody who is in it now, so that nobody of them decides.
 *
 * @throws Refused no-such-author, for whom nobody knows around this cycle
 */
export function authorsNamed(state: CycleState, authors: readonly string[], context: Context): string[] {
  const group = inWorkingGroup(castAround(state, context));
  const persons = authors.flatMap((author) => (author === WORKING_GROUP && group.length > 0 ? group : [author]));
  for (const author of persons) {
    refuseUnless(
      context.cast.some(({ person }) => person === author),
      'no-such-author',
    );
  }
  return [...new Set(persons)];
}

/** Refuses what a service found out about a stay that is over. @throws Refused stay-is-over */
export function checkStay(state: CycleState, entered: number): void {
  refuseUnless(!state.closed, 'closed');
  refuseUnless(state.entered === entered, 'stay-is-over', { entered, now: state.entered });
}

/** Everybody once: those who wrote, those who are named, and whoever submits. */
export function authorsTogether(...each: (string | null | readonly string[])[]): string[] {
  return [...new Set(each.flat().filter((person) => person !== null))];
}
