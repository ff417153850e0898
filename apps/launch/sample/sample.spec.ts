import { describe, expect, it } from '@jest/globals';
import { checkPlan } from '../../../libs/domain/plan/phases.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { readSample } from './load-sample.js';
import { monthsToShift, shiftPlan } from './shift-dates.js';

describe('the sample “In de ggz”', () => {
  it('fits its schema, and names nobody: every account is a role at an organisation', async () => {
    const { people, teams, examples } = await readSample('in-de-ggz');
    expect(people.every(({ email, id }) => email === `${id}@example.org`)).toBe(true);
    expect(teams.map(({ name }) => name)).toEqual([
      'Dimence',
      'GGnet',
      'RIBW GO',
      'Wopit',
      'GGZ Rivierduinen',
      'GGZ Breburg',
    ]);
    expect(examples.every((line) => line.startsWith('Voorbeeld, niet uit de bron'))).toBe(true);
    const coordinators = people.filter(({ holds }) => holds.some(({ role }) => role === 'coordinator'));
    expect(coordinators.flatMap(({ holds }) => holds.map(({ team }) => team))).toEqual(teams.map(({ id }) => id));
  });

  it('is shifted by whole years when today then falls in the experiment', () => {
    const experiment = { from: '2020-09-01', until: '2021-03-31' };
    expect(monthsToShift(experiment, '2026-11-23')).toBe(72);
    expect(monthsToShift(experiment, '2027-03-31')).toBe(72);
    expect(monthsToShift(experiment, '2026-09-01')).toBe(72);
  });

  it('is shifted by whole months otherwise, and stays a plan that one can work by', async () => {
    const { experiment, settings } = await readSample('in-de-ggz');
    for (const today of ['2027-04-01', '2027-06-15', '2027-08-31']) {
      const months = monthsToShift(experiment, today);
      const { phases } = shiftPlan(settings.plan, months);
      expect(phases[0]?.until?.value.slice(0, 10) ?? '').toMatch(/^\d{4}-\d\d-(28|29|30|31)$/);
      expect((phases[0]?.until?.value ?? '') < today && today.slice(0, 7) <= (phases[1]?.until?.value ?? '')).toBe(
        true,
      );
      checkPlan({ phases }, calendarOf(settings));
    }
  });
});
