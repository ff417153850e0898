import { type Acting } from '../../../libs/identity/acting.js';
import { type Env } from '../tokens.js';

/** Whether somebody administers the installation: those whose addresses its environment names. */
export function isAdministrator({ email }: Acting, { ADMINISTRATORS }: Pick<Env, 'ADMINISTRATORS'>): boolean {
  return email !== null && ADMINISTRATORS.includes(email.toLowerCase());
}
