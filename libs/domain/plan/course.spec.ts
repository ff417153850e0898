import { expect, it } from '@jest/globals';
import { calendarOf } from '../../messages/calendar.js';
import { settingsFrom } from '../programme/templates.js';
import { planInTime } from './course.js';
import { type Plan } from './plan.js';

const calendar = calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'NL' });
const { plan } = settingsFrom('standard');
const dated: Plan = {
  phases: plan.phases.map((phase, place) => ({
    ...phase,
    until: { precision: 'month', value: `2026-0${place + 3}` },
  })),
};
const march = '2026-03-02T08:00:00.000Z';
const april = '2026-04-20T08:00:00.000Z';
const times = (of: Parameters<typeof planInTime>[1], over = dated) =>
  planInTime(over, of, calendar).map(({ when, from, until }) => [when, from, until]);

it('shows what is over as it went, and the rest as it is planned: each begins when the one before it ends', () => {
  const entered = [
    { phase: 'hypothesis', at: march },
    { phase: 'experiment', at: april },
  ];
  expect(times({ now: 'experiment', entered, ended: null })).toEqual([
    ['past', march, april],
    ['now', april, '2026-04-30T22:00:00.000Z'],
    ['later', '2026-04-30T22:00:00.000Z', '2026-05-29T22:00:00.000Z'],
    ['later', '2026-05-29T22:00:00.000Z', '2026-06-30T22:00:00.000Z'],
  ]);
});

it('gives a phase no place that the cycle never was in, and no end where no date was agreed on', () => {
  expect(times({ now: 'experiment', entered: [{ phase: 'experiment', at: april }], ended: null }, plan)).toEqual([
    ['past', null, null],
    ['now', april, null],
    ['later', null, null],
    ['later', null, null],
  ]);
});

it('ends with the cycle', () => {
  const entered = [{ phase: 'hypothesis', at: march }];
  expect(times({ now: 'hypothesis', entered, ended: april })[0]).toEqual(['now', march, april]);
});
