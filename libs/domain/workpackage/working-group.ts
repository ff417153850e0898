import { type Holding } from '../../engine/context.js';

/** The role of whoever is in the working group of a workpackage: nobody is given it, it follows from leading a team's work. */
export const WORKING_GROUP = 'working-group';

/** The roles that make somebody a member of it. */
export const WORKING_GROUP_MEMBERS: readonly string[] = ['coordinator', 'deputy'];

/**
 * Roles together with those in the working groups: everybody who coordinates a team of a workpackage, or stands in, is
 * in its group. Around a cycle it is those whose teams take part, as with every role of a team.
 */
export function withWorkingGroups<Held extends Holding>(roles: Held[]): Held[] {
  const members = roles.flatMap((held) =>
    WORKING_GROUP_MEMBERS.includes(held.role) && held.workpackage !== undefined && held.team !== undefined
      ? [{ ...held, role: WORKING_GROUP }]
      : [],
  );
  return [...roles, ...members];
}

/** The persons in the working groups among roles, each once. */
export function inWorkingGroup(roles: Holding[]): string[] {
  return [...new Set(roles.flatMap(({ person, role }) => (role === WORKING_GROUP ? [person] : [])))];
}
