import { type Calendar } from '../../engine/context.js';
import { lastDayOf } from '../plan/phases.js';
import { type GatePlan, type PhaseKind, type Plan } from '../plan/plan.js';

/** A phase of a plan without its dates: how many days it was planned to take instead. */
export interface BlueprintPhase {
  name: string;
  kind: PhaseKind;
  gate: GatePlan;
  /** Calendar days since the deadline before, the first since the cycle's beginning; absent where no date tells. */
  days?: number;
}

/** The plan by which a cycle learnt something, as another cycle can begin with it. */
export interface BlueprintPlan {
  phases: BlueprintPhase[];
}

/** A cycle's plan without its dates: what remains is how long each phase was planned to take. */
export function withoutDates(plan: Plan, begun: string, calendar: Calendar): BlueprintPlan {
  let before = begun;
  return {
    phases: plan.phases.map(({ name, kind, gate, until }) => {
      if (!until) return { name, kind, gate };
      const last = lastDayOf(until, calendar);
      const days = daysBetween(before, last);
      // A deadline from before the cycle, or a phase that was over at once, tells nobody how long to plan for it.
      if (days <= 0) return { name, kind, gate };
      before = last;
      return { name, kind, gate, days };
    }),
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000);
}
