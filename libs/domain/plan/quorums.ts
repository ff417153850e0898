import { type GatePlan, type Plan } from './plan.js';

/** Somebody with experience of their own, as a role that decides. */
export const EXPERT = 'expert';

/** The plan with other roles deciding at a gate. */
export function withQuorum(plan: Plan, gate: string, quorum: GatePlan['quorum']): Plan {
  return {
    phases: plan.phases.map((phase) =>
      phase.gate.name === gate ? { ...phase, gate: { ...phase.gate, quorum } } : phase,
    ),
  };
}

/** The plan with an expert by experience deciding along at a gate. */
export function withExpert(plan: Plan, gate: string): Plan {
  const quorum = plan.phases.find((phase) => phase.gate.name === gate)?.gate.quorum ?? [];
  return withQuorum(plan, gate, [...quorum, { role: EXPERT, count: 1 }]);
}

/** Whether one quorum asks less than another: fewer people, or somebody else than before. */
export function isLower(quorum: GatePlan['quorum'], before: GatePlan['quorum']): boolean {
  return before.some(({ role, count }) => (quorum.find((each) => each.role === role)?.count ?? 0) < count);
}
