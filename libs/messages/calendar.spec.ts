import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf } from './calendar.js';

const dutch = calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'NL' });

describe('a calendar', () => {
  it('is made once for each time zone and country', () => {
    expect(calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'NL' })).toBe(dutch);
    expect(calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'BE' })).not.toBe(dutch);
  });

  it('knows on which day of the programme an instant falls', () => {
    expect(dutch.dayOf('2026-03-12T22:59:59.999Z')).toBe('2026-03-12');
    expect(dutch.dayOf('2026-03-12T23:00:00.000Z')).toBe('2026-03-13');
    expect(dutch.dayOf('2026-07-12T22:00:00.000Z')).toBe('2026-07-13');
  });

  it('ends a day at midnight in the time zone, in winter and in summer', () => {
    expect(dutch.endOf('2026-03-12')).toBe('2026-03-12T23:00:00.000Z');
    expect(dutch.endOf('2026-07-12')).toBe('2026-07-12T22:00:00.000Z');
    expect(dutch.endOf('2026-03-29')).toBe('2026-03-29T22:00:00.000Z');
  });

  it('keeps an hour of the day across the change to summer time', () => {
    expect(dutch.at('2026-03-28', '09:00')).toBe('2026-03-28T08:00:00.000Z');
    expect(dutch.at('2026-03-29', '09:00')).toBe('2026-03-29T07:00:00.000Z');
  });

  it.each(['2026-01-01', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25', '2026-12-25', '2026-03-14'])(
    'does not work on %s',
    (day) => {
      expect(dutch.isWorkingDay(day)).toBe(false);
    },
  );

  it.each(['2026-04-03', '2026-12-24', '2026-12-31', '2026-04-28'])('works on %s', (day) => {
    expect(dutch.isWorkingDay(day)).toBe(true);
  });

  it('works on a day that is a holiday elsewhere', () => {
    expect(calendarOf({ timeZone: 'Europe/Brussels', holidays: 'BE' }).isWorkingDay('2026-04-27')).toBe(true);
    expect(dutch.isWorkingDay('2026-07-21')).toBe(true);
  });

  it('counts working days over weekends and holidays, both ways', () => {
    expect(dutch.addWorkingDays('2026-04-24', 1)).toBe('2026-04-28');
    expect(dutch.addWorkingDays('2026-04-28', -1)).toBe('2026-04-24');
    expect(dutch.addWorkingDays('2026-04-25', 0)).toBe('2026-04-25');
  });

  it('counts calendar days across months and leap days', () => {
    expect(dutch.addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(dutch.addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('ends a month on its last working day', () => {
    expect(dutch.lastWorkingDay('2021-03')).toBe('2021-03-31');
    expect(dutch.lastWorkingDay('2026-05')).toBe('2026-05-29');
    expect(dutch.lastWorkingDay('2026-12')).toBe('2026-12-31');
  });

  it('goes back as many working days as it went on, from a working day', () => {
    const workingDay = fc
      .integer({ min: 0, max: 3_650 })
      .map((days) => dutch.addDays('2024-01-01', days))
      .filter((day) => dutch.isWorkingDay(day));
    fc.assert(
      fc.property(workingDay, fc.integer({ min: -40, max: 40 }), (day, count) => {
        expect(dutch.addWorkingDays(dutch.addWorkingDays(day, count), -count)).toBe(day);
      }),
    );
  });
});
