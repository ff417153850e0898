import { type GatePlan } from '../plan/plan.js';

/** That somebody agreed at a gate, and the role in which it counts. */
export interface Approval {
  person: string;
  role: string;
}

/** Who is asked at a gate: for each role, the persons who hold it and may decide. */
export interface Asked {
  role: string;
  persons: string[];
}

/**
 * The roles of which approvals are still missing, each as often as it is missing.
 * A person counts once, in the role recorded with the approval.
 */
export function missingRoles(gate: Pick<GatePlan, 'quorum'>, approvals: Approval[]): string[] {
  const counted = approvals.filter(
    ({ person }, place) => approvals.findIndex((each) => each.person === person) === place,
  );
  return gate.quorum.flatMap(({ role, count }) => {
    const have = counted.filter((approval) => approval.role === role).length;
    return Array.from({ length: Math.max(0, count - have) }, () => role);
  });
}

/** Whether a gate has its approvals: every required role has its quorum, and nobody counts twice. */
export function isQuorate(gate: Pick<GatePlan, 'quorum'>, approvals: Approval[]): boolean {
  return missingRoles(gate, approvals).length === 0;
}
