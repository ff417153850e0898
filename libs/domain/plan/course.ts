import { type Calendar } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { instantOfDeadline, isPhaseOver } from './phases.js';
import { type PhasePlan, type Plan } from './plan.js';

/** A phase on the calendar: from and until when, as it went or as it is planned; null where no date was agreed on. */
export interface PhaseInTime {
  phase: PhasePlan;
  when: 'past' | 'now' | 'later';
  from: Instant | null;
  until: Instant | null;
}

/**
 * A plan on the calendar: what is over as it went, the rest as it is planned. A phase to come begins when the one before it
 * ends; one that the cycle never was in, because it began later, has no place there.
 *
 * @param course.entered when each phase was entered, in order
 * @param course.ended when the cycle came to its end, where it did
 */
export function planInTime(
  plan: Plan,
  course: { now: string; entered: { phase: string; at: Instant }[]; ended: Instant | null },
  calendar: Calendar,
): PhaseInTime[] {
  const { now, entered, ended } = course;
  let previous: Instant | null = null;
  return plan.phases.map((phase) => {
    const { name } = phase;
    const when = isPhaseOver(plan, { phase: name, now }) ? 'past' : name === now ? 'now' : 'later';
    const place = entered.findIndex((each) => each.phase === name);
    const from = entered[place]?.at ?? (when === 'later' ? previous : null);
    // It was left when the first other one was entered after it.
    const left = place < 0 ? undefined : entered.slice(place).find((each) => each.phase !== name);
    const until = when === 'past' ? (left?.at ?? null) : (ended ?? instantOfDeadline(phase.until, calendar));
    previous = until;
    return { phase, when, from, until };
  });
}
