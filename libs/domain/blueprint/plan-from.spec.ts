import { describe, expect, it } from '@jest/globals';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { calendarOf } from '../../messages/calendar.js';
import { type Deadline, type Plan } from '../plan/plan.js';
import { withoutDates } from './blueprint.plan.js';
import { planFrom } from './plan-from.js';

const calendar = calendarOf(aSettings());

function aPlan(...until: (Deadline | undefined)[]): Plan {
  return {
    phases: aSettings().plan.phases.map((phase, place) => {
      const date = until[place];
      return { ...phase, ...(date && { until: date }) };
    }),
  };
}
const day = (value: string): Deadline => ({ precision: 'day', value });
const daysOf = (plan: Plan, begun: string) => withoutDates(plan, begun, calendar).phases.map(({ days }) => days);
const datesOf = (plan: Plan) => plan.phases.map(({ until }) => until?.value);

describe('a plan without its dates', () => {
  it('says how many calendar days each phase was planned to take, the first from the beginning', () => {
    const plan = aPlan(
      day('2026-02-01'),
      { precision: 'month', value: '2026-03' },
      day('2026-04-30'),
      day('2026-05-31'),
    );
    expect(daysOf(plan, '2026-01-01')).toEqual([31, 58, 30, 31]);
  });

  it('counts over a phase without a date', () => {
    expect(daysOf(aPlan(day('2026-02-01'), undefined, day('2026-02-11')), '2026-01-01')).toEqual([
      31,
      undefined,
      10,
      undefined,
    ]);
  });

  it('gives no time to phases that were over when the cycle began', () => {
    expect(daysOf(aPlan(day('2025-06-01'), day('2026-01-11'), day('2026-01-21')), '2026-01-01')).toEqual([
      undefined,
      10,
      10,
      undefined,
    ]);
  });

  it('keeps names, kinds and who decides', () => {
    const { phases } = withoutDates(aPlan(day('2026-02-01')), '2026-01-01', calendar);
    expect(phases.map(({ days: _, ...phase }) => phase)).toEqual(aSettings().plan.phases);
  });
});

describe('a plan that begins today', () => {
  it('counts each phase from the one before, and puts a date on a working day', () => {
    const learnt = withoutDates(
      aPlan(day('2026-01-31'), day('2026-02-10'), undefined, day('2026-02-20')),
      '2026-01-01',
      calendar,
    );
    // 30 days from Tuesday 1 September; 11 October is a Sunday.
    expect(datesOf(planFrom(learnt, '2026-09-01', calendar))).toEqual([
      '2026-10-01',
      '2026-10-12',
      undefined,
      '2026-10-21',
    ]);
  });

  it('is a plan of the same phases, and without dates where there were none', () => {
    const undated = aPlan();
    expect(planFrom(withoutDates(undated, '2026-01-01', calendar), '2026-09-01', calendar)).toEqual(undated);
  });
});
