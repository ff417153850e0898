import { type Calendar } from '../../engine/context.js';
import { type Plan } from '../plan/plan.js';
import { type BlueprintPlan } from './blueprint.plan.js';

/**
 * A blueprint's plan with dates counted from a day on („Begin hiermee”): each phase gets as long as it was planned to
 * take there. A date that falls on a day off becomes the next working day; a phase without days gets no date.
 *
 * @param today the day to count from, `YYYY-MM-DD`
 */
export function planFrom(blueprintPlan: BlueprintPlan, today: string, calendar: Calendar): Plan {
  let counted = today;
  return {
    phases: blueprintPlan.phases.map(({ days, ...phase }) => {
      if (days === undefined) return phase;
      counted = calendar.addDays(counted, days);
      const value = calendar.isWorkingDay(counted) ? counted : calendar.addWorkingDays(counted, 1);
      return { ...phase, until: { precision: 'day', value } };
    }),
  };
}
