import { type Holding } from '../../engine/context.js';
import { type Role } from '../programme/roles.js';
import { WORKING_GROUP } from '../workpackage/working-group.js';

/**
 * From where somebody looks at a programme: works in it (`within`), is a party to it or pays for it (`involved`), follows
 * it (`following`), or is sent news of it (`told`).
 */
export type Standpoint = 'within' | 'involved' | 'following' | 'told';

/** Every role that somebody can be given, and from where it looks. */
export const standpoints = {
  lead: 'within',
  board: 'within',
  alt: 'within',
  facilitator: 'within',
  coordinator: 'within',
  deputy: 'within',
  expert: 'within',
  partner: 'involved',
  funder: 'involved',
  follower: 'following',
  subscriber: 'told',
} as const satisfies Record<Role, Standpoint>;

/** Every role that can be given, those who work in a programme first. */
export const roles: readonly string[] = Object.keys(standpoints);

const known = new Map<string, Standpoint>([...Object.entries(standpoints), [WORKING_GROUP, 'within']]);

/** From where a role looks; a role that nobody knows is sent news, and no more. */
export function standpointOf(role: string): Standpoint {
  return known.get(role) ?? 'told';
}

/** Whether one of these roles looks from one of these places. */
export function looksFrom(holdings: readonly Pick<Holding, 'role'>[], ...places: readonly Standpoint[]): boolean {
  return holdings.some(({ role }) => places.includes(standpointOf(role)));
}
