import { type Me } from '../../api/types.js';

/** Whether somebody leads the programme or is on its board: they see what will go out, and what was put to them. */
export function steers({ roles }: Me): boolean {
  return roles.some(({ role, team }) => (role === 'lead' || role === 'board') && team === undefined);
}

/** Whether somebody sees which mails did not arrive. */
export function looksAfterMails({ administers }: Me): boolean {
  return administers;
}
