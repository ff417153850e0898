import { type Holding } from '../../engine/context.js';
import { type PledgeCommand } from '../pledge/pledge.commands.js';
import { looksFrom } from './standpoint.policy.js';

/** A pledge, as far as rights depend on it: the team that made it, or the organisation. */
export interface PledgeAround {
  team: string | null;
  /** The organisation that made it, or the team's; null where that is not known. */
  organisation: string | null;
}

const ACTING_FOR = ['coordinator', 'deputy', 'partner', 'lead'] as const;

/** Which roles may send which command to a pledge; who acts for a team or an organisation only to its own. */
export const rolesThatMayWithPledge = {
  'make-pledge': ['coordinator', 'deputy', 'partner', 'lead', 'alt', 'facilitator'],
  'sign-pledge': ACTING_FOR,
  'renew-pledge': ACTING_FOR,
  'withdraw-pledge': ACTING_FOR,
} as const satisfies Record<PledgeCommand['type'], readonly string[]>;

/** Roles that see every pledge. */
const SEES_ALL: readonly string[] = ['alt', 'lead', 'board', 'facilitator'];

/** Whether somebody may send a command to a pledge. */
export function mayWithPledge(holdings: Holding[], asked: PledgeAround & { command: PledgeCommand['type'] }): boolean {
  const { command, team, organisation } = asked;
  const roles: readonly string[] = rolesThatMayWithPledge[command];
  return holdings.some((held) => {
    if (!roles.includes(held.role)) return false;
    if (held.role === 'coordinator' || held.role === 'deputy') return team !== null && held.team === team;
    return held.role !== 'partner' || (organisation !== null && held.organisation === organisation);
  });
}

/** Whether somebody may know which teams of a cycle still have to pledge: whoever works in the programme. */
export function mayKnowOfPledges(holdings: Holding[]): boolean {
  return looksFrom(holdings, 'within');
}

/** Whether a code is about a pledge: what a gate or a team waits for. */
export function isAboutPledge(code: string): boolean {
  return code.startsWith('pledge:');
}

/** Whether somebody sees every pledge of the programme. */
export function mayReadEveryPledge(holdings: Holding[]): boolean {
  return holdings.some(({ role }) => SEES_ALL.includes(role));
}

/**
 * Whether somebody sees a pledge: who steers and supports sees all; a team sees its own and its organisation's; the
 * contact persons of an organisation see its own and its teams'. Nobody else does.
 *
 * @param ownOrganisations the organisations of the teams that they are in
 */
export function mayReadPledge(
  holdings: Holding[],
  { team, organisation }: PledgeAround,
  ownOrganisations: readonly string[],
): boolean {
  if (mayReadEveryPledge(holdings)) return true;
  if (team !== null && holdings.some((held) => held.team === team)) return true;
  if (organisation === null) return false;
  if (team === null && ownOrganisations.includes(organisation)) return true;
  return holdings.some((held) => held.role === 'partner' && held.organisation === organisation);
}
