import { type Holding } from '../../engine/context.js';
import { type PersonWorkpackageCommand } from '../workpackage/workpackage.commands.js';

const WRITING = ['lead', 'alt', 'facilitator', 'owner'] as const;
const AGREEING = [...WRITING, 'board'] as const;

/** Which roles may send which command to a workpackage; its `owner` is whoever was appointed, in whatever role. */
export const rolesThatMayWithWorkpackage = {
  'create-workpackage': ['lead'],
  'rewrite-workpackage': WRITING,
  'appoint-owner': ['lead'],
  'make-agreement': AGREEING,
  'revise-agreement': AGREEING,
  'end-agreement': AGREEING,
  'close-workpackage': ['lead'],
} as const satisfies Record<PersonWorkpackageCommand['type'], readonly string[]>;

/** Roles that take part from outside: of a workpackage they see what is told to them. */
const OUTSIDE: readonly string[] = ['partner', 'funder', 'follower', 'subscriber'];

/** The roles that count for a workpackage: of the whole programme, of the workpackage, of any of its teams. */
export function rolesAroundWorkpackage(holdings: Holding[], workpackage: string): Holding[] {
  return holdings.filter((held) => held.workpackage === undefined || held.workpackage === workpackage);
}

/** Whether somebody may read every workpackage of the programme: in any role in which one works in it. */
export function mayReadAllWorkpackages(holdings: Holding[]): boolean {
  return holdings.some(({ role }) => !OUTSIDE.includes(role));
}

/** Whether somebody may read a workpackage: whoever works in the programme, or holds a role for this one. */
export function mayReadWorkpackage(holdings: Holding[], workpackage: string): boolean {
  return mayReadAllWorkpackages(holdings) || holdings.some((held) => held.workpackage === workpackage);
}
