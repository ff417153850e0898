import { type Holding } from '../../engine/context.js';

/** The role of whoever is in the working group of a workpackage: nobody is given it, it follows from leading a team's work. */
export const WORKING_GROUP = 'working-group';

/** The roles that make somebody a member of it. */
export const WORKING_GROUP_MEMBERS: readonly string[] = ['coordinator', 'deputy'];

/**
 * Roles together with those in the working groups: everybody who coordinates a team of a workpackage, or stands in, is
 * in its group. Around a cycle it is those whose teams take part, as with every role of a team.
 */
export function withWorkingGroups(roles: Holding[]): Holding[] {
  const members = roles.flatMap(({ person, role, workpackage, team }) =>
    WORKING_GROUP_MEMBERS.includes(role) && workpackage !== undefined && team !== undefined
      ? [{ person, role: WORKING_GROUP, workpackage, team }]
      : [],
  );
  return [...roles, ...members];
}

/** The persons in the working groups among roles, each once. */
export function inWorkingGroup(roles: Holding[]): string[] {
  return [...new Set(roles.flatMap(({ person, role }) => (role === WORKING_GROUP ? [person] : [])))];
}
