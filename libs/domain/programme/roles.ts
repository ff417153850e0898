import { z } from 'zod';
import { type Holding } from '../../engine/context.js';

/** The roles that somebody can be given in a programme. */
export const role = z.enum([
  'lead',
  'board',
  'alt',
  'facilitator',
  'coordinator',
  'deputy',
  'expert',
  'partner',
  'funder',
  'follower',
  'subscriber',
]);
/** See the schema `role`. */
export type Role = z.infer<typeof role>;

/** What a role is for, besides the whole programme. */
export interface Scope {
  organisation: string | null;
  workpackage: string | null;
  team: string | null;
}

/** A role of somebody, for all of the programme or a part of it. */
export interface RoleOf extends Scope {
  person: string;
  role: string;
}

/** A role with its scope as events and rows have it: null where it is not bound to a part. */
export function roleOf({ person, role, organisation, workpackage, team }: Holding): RoleOf {
  return { person, role, organisation: organisation ?? null, workpackage: workpackage ?? null, team: team ?? null };
}

/** Whether two roles are the same, of the same person and for the same part. */
export function isSameRole(one: RoleOf, other: RoleOf): boolean {
  return (
    one.person === other.person &&
    one.role === other.role &&
    one.organisation === other.organisation &&
    one.workpackage === other.workpackage &&
    one.team === other.team
  );
}

/** Whether a role leads the whole programme: who leads one workpackage or team of it does not. */
export function leadsProgramme({ role, workpackage, team }: Scope & { role: string }): boolean {
  return role === 'lead' && workpackage === null && team === null;
}

/** Whether somebody other than this person coordinates a team at this moment. */
export function isCoordinated(cast: Holding[], team: string, without?: string): boolean {
  return cast.some((held) => held.role === 'coordinator' && held.team === team && held.person !== without);
}
