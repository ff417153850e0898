import { type GatePlan } from '../plan/plan.js';

/** That somebody agreed to something, and the role in which it counts. */
export interface Approval {
  person: string;
  role: string;
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
 * way to it, so all are named until one agreed. A person counts once, in the role recorded with the approval.
 */
export function missingRoles(decided: Quorum, approvals: Approval[]): string[] {
  const counted = approvals.filter(
    ({ person }, place) => approvals.findIndex((each) => each.person === person) === place,
  );
  if (decided.oneIsEnough) return counted.length > 0 ? [] : decided.quorum.map(({ role }) => role);
  return decided.quorum.flatMap(({ role, count }) => {
    const have = counted.filter((approval) => approval.role === role).length;
    return Array.from({ length: Math.max(0, count - have) }, () => role);
  });
}

/** Whether something has its approvals: every required role has its quorum, and nobody counts twice. */
export function isQuorate(decided: Quorum, approvals: Approval[]): boolean {
  return missingRoles(decided, approvals).length === 0;
}
