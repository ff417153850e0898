import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { mayAppoint, mayGiveRole, rolesThatGive } from '../policies/programme.policy.js';
import { periodOf } from './periods.js';
import { type RolePart } from './programme.commands.js';
import { type ProgrammeEvent } from './programme.events.js';
import { type Role } from './roles.js';

/**
 * That somebody gets a role. Who may appoint a team's coordinator may give that role, and a deputy's.
 *
 * @throws Refused may-not-give-role, role-needs-team, role-needs-organisation, period-backwards
 */
export function givenRole(
  person: string,
  part: RolePart,
  context: Context,
): Extract<ProgrammeEvent, { type: 'role-given' }> {
  const { role, organisation = null, workpackage = null, team = null } = part;
  const isOfTeam = role === 'coordinator' || role === 'deputy';
  const appoints =
    isOfTeam && team !== null && mayAppoint(context.actor.roles, { team, organisation: part.organisation });
  if (!appoints) checkMayGive(role, context);
  refuseUnless(!isOfTeam || team !== null, 'role-needs-team', { role });
  refuseUnless(role !== 'partner' || organisation !== null, 'role-needs-organisation', { role });
  return { type: 'role-given', person, role, organisation, workpackage, team, ...periodOf(part, context) };
}

/** Refuses who may not give or end a role. @throws Refused may-not-give-role */
export function checkMayGive(role: Role, { actor, cast }: Context): void {
  const may = mayGiveRole(actor.roles, role, cast);
  refuseUnless(may, 'may-not-give-role', { role, roles: rolesThatGive(role, cast) });
}
