import { type Holding } from '../../engine/context.js';
import { worksIn } from './programme.policy.js';

/** Whom everybody may turn to: those who answer for the programme. */
const CONTACTS: readonly string[] = ['lead', 'board', 'facilitator'];

/** Whether somebody may read that another holds a role: those who work in the programme all, others whom to ask. */
export function mayReadRole(reader: { person: string; roles: Holding[] }, held: Holding): boolean {
  if (worksIn(reader.roles) || held.person === reader.person) return true;
  const own = reader.roles.flatMap(({ organisation }) => organisation ?? []);
  return CONTACTS.includes(held.role) || (held.organisation !== undefined && own.includes(held.organisation));
}

/** Whether somebody may read a person's address: the project lead, the board and the person themself. */
export function mayReadAddress(reader: { person: string; roles: Holding[] }, person: string): boolean {
  return reader.person === person || reader.roles.some(({ role }) => role === 'lead' || role === 'board');
}
