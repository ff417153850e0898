import { type Actor } from '../../engine/context.js';
import { type GatePlan } from '../plan/plan.js';

/** That somebody agreed to something, and the role in which it counts. */
export interface Approval {
  /** Whose approval it is. */
  person: string;
  role: string;
  /** Who pressed, where that was somebody else, on their behalf. */
  by?: string;
}

/** Who is asked to decide: for each role, the persons who hold it and may. */
export interface Asked {
  role: string;
  persons: string[];
}

/** How something is decided: how many of each role must agree; or one person in any of these roles is enough. */
export interface Quorum {
  quorum: GatePlan['quorum'];
  oneIsEnough?: boolean;
}

/**
 * The roles of which approvals are still missing, each as often as it is missing. Where one is enough, each role is a
 * way to it, so all are named until one agreed. A person counts once, in the role recorded with the approval; and so does
 * whoever pressed, for themself or for somebody else.
 */
export function missingRoles(decided: Quorum, approvals: Approval[]): string[] {
  const counted = approvals.filter(
    (approval, place) =>
      approvals.findIndex((each) => each.person === approval.person || pressedBy(each) === pressedBy(approval)) ===
      place,
  );
  if (decided.oneIsEnough) return counted.length > 0 ? [] : decided.quorum.map(({ role }) => role);
  return decided.quorum.flatMap(({ role, count }) => {
    const have = counted.filter((approval) => approval.role === role).length;
    return Array.from({ length: Math.max(0, count - have) }, () => role);
  });
}

/** Whose approval it is when somebody presses, and by whom where they decide for another. */
export function approverOf({ person, onBehalfOf }: Pick<Actor, 'person' | 'onBehalfOf'>): Omit<Approval, 'role'> {
  const isForAnother = person !== null && onBehalfOf !== null && onBehalfOf !== person;
  return { person: onBehalfOf ?? person ?? '', ...(isForAnother && { by: person }) };
}

/** Who pressed: the person whose approval it is, or whoever decided for them. */
export function pressedBy({ person, by }: Pick<Approval, 'person' | 'by'>): string {
  return by ?? person;
}

/** Everybody who can't approve any more: those who agreed, and those who pressed for them. */
export function haveApproved(approvals: Approval[]): string[] {
  return [...new Set(approvals.flatMap((approval) => [approval.person, pressedBy(approval)]))];
}

/** Whether something has its approvals: every required role has its quorum, and nobody counts twice. */
export function isQuorate(decided: Quorum, approvals: Approval[]): boolean {
  return missingRoles(decided, approvals).length === 0;
}
