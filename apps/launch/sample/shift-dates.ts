import { DateTime } from 'luxon';
import { type Plan } from '../../../libs/domain/plan/plan.js';
import { type Sample } from './sample.js';

/** By how many months a sample's dates are shifted so that today falls in its experiment: whole years where that will do. */
export function monthsToShift({ from, until }: Sample['experiment'], today: string): number {
  const now = DateTime.fromISO(today);
  const years = Math.floor(now.diff(DateTime.fromISO(from), 'years').years) * 12;
  if (DateTime.fromISO(until).plus({ months: years }) >= now) return years;
  // In the months between the end of one pilot and the beginning of the next: let it have begun two months ago.
  return Math.floor(now.diff(DateTime.fromISO(from), 'months').months) - 2;
}

/** A plan with its dates shifted by whole months. */
export function shiftPlan(plan: Plan, months: number): Plan {
  return {
    phases: plan.phases.map((phase) => {
      const { until } = phase;
      if (until?.precision === 'day') return { ...phase, until: { ...until, value: shiftDay(until.value, months) } };
      if (until?.precision === 'month')
        return { ...phase, until: { ...until, value: shifted(until.value, months, 'yyyy-MM') } };
      return phase;
    }),
  };
}

/** A day shifted by whole months; the last day of a month stays the last day of its month. */
export function shiftDay(day: string, months: number): string {
  return shifted(day, months, 'yyyy-MM-dd');
}

function shifted(value: string, months: number, format: string): string {
  const date = DateTime.fromISO(value);
  const moved = date.plus({ months });
  const isLast = date.day === date.daysInMonth && format === 'yyyy-MM-dd';
  return (isLast ? moved.endOf('month') : moved).toFormat(format);
}
