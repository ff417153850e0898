import { type Happened, type Scene } from './scene.js';

/** The days of a story, counted from the experiment's first day: the one after the hypothesis's date. */
export interface Calendar {
  /** A day that has been: never later than the day on which the cycle was begun. */
  past(days: number): string;
  /** A day that may still come. */
  coming(days: number): string;
  /** When something happened, to the day. */
  happened(days: number): Happened;
  /** When something happened, to the month. */
  inMonthOf(days: number): Happened;
}

/** The days of a story by its cycle's plan; without a date in it, counted from the day on which the cycle was begun. */
export async function calendarOf(cycle: Scene): Promise<Calendar> {
  const { plan, begun } = (await cycle.look()) as {
    begun: string;
    plan: { phases: { kind: string; until: { value: string } | null }[] };
  };
  const today = begun.slice(0, 10);
  const until = plan.phases.find(({ kind }) => kind === 'hypothesis')?.until?.value ?? today;
  const coming = (days: number) =>
    new Date(Date.parse(`${until}T00:00:00.000Z`) + (days + 1) * 86_400_000).toISOString().slice(0, 10);
  const past = (days: number) => (coming(days) < today ? coming(days) : today);
  return {
    past,
    coming,
    happened: (days) => ({ precision: 'day', value: past(days) }),
    inMonthOf: (days) => ({ precision: 'month', value: past(days).slice(0, 7) }),
  };
}
