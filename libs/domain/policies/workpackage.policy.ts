import { type Holding } from '../../engine/context.js';
import { type PersonWorkpackageCommand } from '../workpackage/workpackage.commands.js';
import { type Around } from './around.js';
import { looksFrom } from './standpoint.policy.js';

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
  'write-to-working-group': [...WRITING, 'coordinator', 'deputy'],
  'close-workpackage': ['lead'],
} as const satisfies Record<PersonWorkpackageCommand['type'], readonly string[]>;

/** Somebody, with the roles that they hold in the programme. */
export interface Holder {
  person: string | null;
  holdings: readonly Holding[];
}

/** The roles that count for a workpackage: of the whole programme, of the workpackage, of any of its teams. */
export function rolesAroundWorkpackage(holdings: readonly Holding[], workpackage: string): Holding[] {
  return holdings.filter((held) => held.workpackage === undefined || held.workpackage === workpackage);
}

/** Whether somebody may read every workpackage of the programme: who works in it, and parties that are involved in it all. */
export function mayReadAllWorkpackages(holdings: readonly Holding[]): boolean {
  return (
    looksFrom(holdings, 'within') ||
    looksFrom(
      holdings.filter(({ workpackage }) => workpackage === undefined),
      'involved',
    )
  );
}

/** Whether somebody may read a workpackage: whoever works in the programme, and the parties that are involved in this one. */
export function mayReadWorkpackage(holdings: readonly Holding[], workpackage: string): boolean {
  return looksFrom(holdings, 'within') || looksFrom(rolesAroundWorkpackage(holdings, workpackage), 'involved');
}

/**
 * Whether somebody may read how people work together in a workpackage: its agreements, who hears of what, why its text was
 * written anew. Whoever works in the programme may, and its owner.
 */
export function mayReadAgreements({ person, holdings }: Holder, { owner }: Pick<Around, 'owner'>): boolean {
  return looksFrom(holdings, 'within') || (owner !== null && owner === person);
}

/** Whether somebody holds a role in which a command may be sent to a workpackage, or owns it, where that counts. */
export function mayAskOfWorkpackage(
  { person, holdings }: Holder,
  { workpackage, owner }: Pick<Around, 'workpackage' | 'owner'>,
  command: PersonWorkpackageCommand['type'],
): boolean {
  const may: readonly string[] = rolesThatMayWithWorkpackage[command];
  const owns = owner !== null && owner === person && may.includes('owner');
  return owns || rolesAroundWorkpackage(holdings, workpackage).some(({ role }) => may.includes(role));
}
