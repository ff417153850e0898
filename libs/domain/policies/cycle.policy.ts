import { type Holding } from '../../engine/context.js';
import { type PersonCommand } from '../cycle/cycle.commands.js';

/** A cycle, as far as rights depend on it. */
export interface CycleAround {
  workpackage: string;
  teams: readonly string[];
}

const WORKING = ['coordinator', 'deputy', 'facilitator', 'alt', 'lead'] as const;

/** Which roles may send which command; gates name their own deciders. A team's own coordinator and deputy act for it. */
export const rolesThatMay = {
  'create-cycle': ['lead', 'alt', 'facilitator'],
  'draft-hypothesis': WORKING,
  'submit-hypothesis': WORKING,
  approve: [],
  reject: [],
  'report-team-ready': ['coordinator', 'deputy', 'lead'],
  'report-team-finished': ['coordinator', 'deputy', 'lead'],
  'finish-experiment': ['lead'],
  'add-note': WORKING,
  'record-measurement': WORKING,
  'add-factor': WORKING,
  'write-evaluation': [...WORKING, 'board'],
  'submit-evaluation': [...WORKING, 'board'],
  'move-date': ['alt', 'lead'],
  contribute: ['lead', 'alt', 'facilitator'],
} as const satisfies Record<PersonCommand['type'], readonly string[]>;

/** The roles somebody holds that count for a cycle: in the whole programme, its workpackage, or one of its teams. */
export function rolesAround(holdings: Holding[], cycle: CycleAround): Holding[] {
  return holdings.filter(
    ({ workpackage, team }) =>
      (workpackage === undefined || workpackage === cycle.workpackage) &&
      (team === undefined || cycle.teams.includes(team)),
  );
}

/** Whether somebody may read a cycle: whoever holds a role around it. */
export function mayReadCycle(holdings: Holding[], cycle: CycleAround): boolean {
  return rolesAround(holdings, cycle).length > 0;
}

/** Whether somebody may act for a team: as its coordinator or deputy, or in a role that is not bound to a team. */
export function mayActFor(holdings: Holding[], team: string): boolean {
  return holdings.some((held) => held.team === team || (held.role !== 'coordinator' && held.role !== 'deputy'));
}
