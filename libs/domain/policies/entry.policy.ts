import { type Holding } from '../../engine/context.js';
import { type PersonEntryCommand } from '../coalition/entry.commands.js';
import { looksFrom } from './standpoint.policy.js';

const STEERING = ['lead', 'board'] as const;
const TAKING_STEPS = [...STEERING, 'partner'] as const;

/** Which roles may send which command to an entry; a partner only to that of the own organisation. */
export const rolesThatMayWithEntry = {
  'begin-entry': STEERING,
  'record-step': TAKING_STEPS,
  'set-term': STEERING,
  'renew-entry': TAKING_STEPS,
  'pause-entry': TAKING_STEPS,
  'resume-entry': TAKING_STEPS,
  'leave-coalition': TAKING_STEPS,
  'decline-entry': TAKING_STEPS,
  'think-along': TAKING_STEPS,
  'waive-requirement': ['board'],
} as const satisfies Record<PersonEntryCommand['type'], readonly string[]>;

/** Roles that see every entry whole: its steps, their reasons and documents, and what was noted. */
const SEES_ALL: readonly string[] = ['alt', 'lead', 'board', 'facilitator'];

/** Whether somebody may send a command to the entry of an organisation. */
export function mayWithEntry(
  holdings: Holding[],
  asked: { command: PersonEntryCommand['type']; organisation: string },
): boolean {
  const roles: readonly string[] = rolesThatMayWithEntry[asked.command];
  return holdings.some(
    ({ role, organisation }) => roles.includes(role) && (role !== 'partner' || organisation === asked.organisation),
  );
}

/** Whether somebody sees every entry whole. */
export function mayReadEveryEntry(holdings: Holding[]): boolean {
  return holdings.some(({ role }) => SEES_ALL.includes(role));
}

/** Whether somebody sees an entry whole: who steers and supports, and the contact persons of the organisation itself. */
export function mayReadEntry(holdings: Holding[], organisation: string): boolean {
  return (
    mayReadEveryEntry(holdings) ||
    holdings.some((held) => held.role === 'partner' && held.organisation === organisation)
  );
}

/** Whether somebody sees how far each party is: who works in the programme, and the parties themselves. Others read who has joined. */
export function mayReadCoalition(holdings: Holding[]): boolean {
  return looksFrom(holdings, 'within', 'involved');
}
