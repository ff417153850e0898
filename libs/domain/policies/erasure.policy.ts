import { type Holding } from '../../engine/context.js';
import { leads } from './programme.policy.js';

/** Why somebody is erased; nothing else is said about it. */
export const erasureReasons = ['own-request', 'on-request', 'account-unused', 'legal-duty'] as const;
/** See `erasureReasons`. */
export type ErasureReason = (typeof erasureReasons)[number];

/** Whether somebody may have another erased: whoever leads every programme that the other is in, else an administrator. */
export function mayErase(asker: { isAdministrator: boolean; rolesIn: Holding[][] }): boolean {
  return asker.isAdministrator || (asker.rolesIn.length > 0 && asker.rolesIn.every((roles) => leads(roles)));
}

/** Whether somebody may say whom a text is about: who wrote it, the project lead, and somebody of themself. */
export function mayMarkText(
  reader: { person: string; roles: Holding[] },
  text: { authors: (string | null)[]; about: (string | null)[] },
): boolean {
  const isAboutThem = text.about.length > 0 && text.about.every((each) => each === reader.person);
  const isTheirs = text.authors.length > 0 && text.authors.every((each) => each === reader.person);
  return isAboutThem || isTheirs || leads(reader.roles);
}
