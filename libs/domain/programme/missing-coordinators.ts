import { type Context } from '../../engine/context.js';
import { type ProgrammeEvent } from './programme.events.js';
import { type ProgrammeState } from './programme.state.js';
import { isCoordinated } from './roles.js';

/** How many working days a project lead has to see to a team without a coordinator. */
const TO_SEE_TO_IT = 5;

/** That teams have no coordinator any more, as far as nobody heard of that yet. */
export function missingCoordinators(
  state: ProgrammeState,
  { teams, without }: { teams: readonly string[]; without?: string },
  { cast, calendar, now }: Context,
): Extract<ProgrammeEvent, { type: 'coordinator-missing' }>[] {
  const until = calendar.endOf(calendar.addWorkingDays(calendar.dayOf(now), TO_SEE_TO_IT));
  return [...new Set(teams)]
    .filter((team) => !isCoordinated(cast, team, without) && !Object.hasOwn(state.gaps, team))
    .map((team) => ({ type: 'coordinator-missing', team, until }));
}
