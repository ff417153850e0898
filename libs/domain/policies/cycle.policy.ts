import { type Holding } from '../../engine/context.js';
import { type PersonCommand } from '../cycle/cycle.commands.js';
import { type Around } from './around.js';
import { looksFrom } from './standpoint.policy.js';

/** A cycle, as far as rights depend on it. */
export type CycleAround = Pick<Around, 'workpackage' | 'teams'>;

const WORKING = ['coordinator', 'deputy', 'facilitator', 'alt', 'lead'] as const;
const OF_A_TEAM = ['coordinator', 'deputy', 'lead'] as const;

/**
 * Which roles may send which command; decisions name their own deciders. A team's own coordinator and deputy act for it.
 * Dates are changed by the Action Learning Team or the project lead, phases by the project lead.
 */
export const rolesThatMay = {
  'create-cycle': ['lead', 'alt', 'facilitator'],
  'draft-hypothesis': WORKING,
  'submit-hypothesis': WORKING,
  'amend-hypothesis': WORKING,
  'withdraw-amendment': WORKING,
  approve: [],
  reject: [],
  'tick-criterion': [...WORKING, 'board', 'expert'],
  'ask-expert': ['alt', 'lead', 'board'],
  'invite-team': ['alt', 'lead'],
  'plan-team': ['coordinator', 'deputy', 'alt', 'lead'],
  'report-team-ready': OF_A_TEAM,
  'report-team-finished': OF_A_TEAM,
  'pause-team': OF_A_TEAM,
  'resume-team': OF_A_TEAM,
  'drop-out-team': OF_A_TEAM,
  'start-with-fewer': ['lead'],
  'finish-experiment': ['lead'],
  'add-note': [...WORKING, 'expert'],
  'record-measurement': WORKING,
  'correct-note': [...WORKING, 'expert'],
  'correct-measurement': WORKING,
  'share-lines': ['coordinator', 'deputy', 'alt', 'lead'],
  'hide-line': ['lead'],
  'add-factor': WORKING,
  'write-evaluation': [...WORKING, 'board'],
  'submit-evaluation': [...WORKING, 'board'],
  'add-minority-view': [...WORKING, 'board', 'expert'],
  'judge-usability': ['alt'],
  contribute: ['lead', 'alt', 'facilitator'],
  'move-date': ['alt', 'lead'],
  'add-phase': ['lead'],
  'drop-phase': ['lead'],
  'reorder-phases': ['lead'],
  'set-quorum': ['lead', 'board'],
  'pause-cycle': ['alt', 'lead'],
  'resume-cycle': ['alt', 'lead'],
  'stop-cycle': ['lead'],
  'go-on-without': ['lead'],
  // Whoever it is asked of, in whatever role.
  'ask-more-time': [],
  'give-more-time': ['alt', 'lead'],
  'decline-more-time': ['alt', 'lead'],
  'put-to': WORKING,
  'report-embedding': OF_A_TEAM,
} as const satisfies Record<PersonCommand['type'], readonly string[]>;

/** The roles somebody holds that count for a cycle: in the whole programme, its workpackage, or one of its teams. */
export function rolesAround(holdings: Holding[], cycle: CycleAround): Holding[] {
  return holdings.filter(
    ({ workpackage, team }) =>
      (workpackage === undefined || workpackage === cycle.workpackage) &&
      (team === undefined || cycle.teams.includes(team)),
  );
}

/**
 * Whether somebody may read a cycle: whoever works in the programme in a role around it, and the parties that are involved.
 * Followers and subscribers are kept informed by what is published.
 */
export function mayReadCycle(holdings: Holding[], cycle: CycleAround): boolean {
  return looksFrom(rolesAround(holdings, cycle), 'within', 'involved');
}

/**
 * Whether somebody may read the work in a cycle: its lines from practice, its drafts, what waits for whom, how its plan
 * changed. A partner or a funder reads where it stands and what was decided on.
 */
export function mayReadWork(holdings: Holding[], cycle: CycleAround): boolean {
  return looksFrom(rolesAround(holdings, cycle), 'within');
}

/** Whether somebody holds a role in which a command may be sent to a cycle; of decisions, its gates say who takes them. */
export function mayAskOfCycle(holdings: Holding[], cycle: CycleAround, command: PersonCommand['type']): boolean {
  const may: readonly string[] = rolesThatMay[command];
  return may.length === 0 || rolesAround(holdings, cycle).some(({ role }) => may.includes(role));
}

/** Whether somebody may act for a team: as its coordinator or deputy, or in a role that is not bound to a team. */
export function mayActFor(holdings: Holding[], team: string): boolean {
  return holdings.some(
    (held) => held.team === team || (held.team === undefined && held.role !== 'coordinator' && held.role !== 'deputy'),
  );
}
