import { type Holding } from '../../engine/context.js';

const READING = ['lead', 'board'];

/** Whether somebody may read who did and read what in the programme: its project lead and its board. */
export function mayReadAudit(holdings: Holding[]): boolean {
  return holdings.some(({ role, workpackage, team }) => READING.includes(role) && !workpackage && !team);
}
