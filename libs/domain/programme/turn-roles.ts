import { type Context } from '../../engine/context.js';
import { missingCoordinators } from './missing-coordinators.js';
import { type ProgrammeEvent } from './programme.events.js';
import { type ProgrammeState } from './programme.state.js';

/** What follows when roles with a date begin or end: who relies on them looks again, and a team may lack its coordinator. */
export function turnRoles(state: ProgrammeState, context: Context): ProgrammeEvent[] {
  const turned = state.moments.filter(({ at }) => at <= context.now);
  if (turned.length === 0) return [];
  const teams = turned.flatMap(({ team }) => team ?? []);
  return [{ type: 'roles-turned', at: context.now }, ...missingCoordinators(state, { teams }, context)];
}
