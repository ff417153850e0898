import { describe, expect, it } from '@jest/globals';
import { calendarOf } from './calendar.js';
import { newsSince, nextNews } from './news-days.js';
import { toldDaysOf } from './told-days.js';

const calendar = calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'NL' });
const days = toldDaysOf(calendar, '09:00');

describe('the next news', () => {
  it.each([
    ['2026-11-29T16:00:00.000Z', '2027-01', '2027-01-04T08:00:00.000Z'], // New Year's Day is a Friday: on Monday
    ['2027-01-04T07:59:59.999Z', '2027-01', '2027-01-04T08:00:00.000Z'], // until the very moment
    ['2027-01-04T08:00:00.000Z', '2027-03', '2027-03-01T08:00:00.000Z'], // and then two months later
    ['2026-04-15T10:00:00.000Z', '2026-05', '2026-05-01T07:00:00.000Z'], // in summer time at the same hour
    ['2026-02-28T10:00:00.000Z', '2026-03', '2026-03-02T08:00:00.000Z'], // the first of March is a Sunday
    ['2026-12-31T23:30:00.000Z', '2027-01', '2027-01-04T08:00:00.000Z'], // it is January already there
  ])('after %s is that of %s, at %s', (after, month, at) => {
    expect(nextNews(after, days)).toEqual({ month, at });
  });

  it('comes after a quiet period that its month begins with', () => {
    const quiet = calendarOf({
      ...{ timeZone: 'Europe/Amsterdam', holidays: 'NL' },
      quietPeriods: [{ name: 'zomervakantie', from: '2026-07-01', until: '2026-07-19' }],
    });
    expect(nextNews('2026-06-10T10:00:00.000Z', toldDaysOf(quiet, '14:00'))).toEqual({
      month: '2026-07',
      at: '2026-07-20T12:00:00.000Z',
    });
  });

  it('tells what happened since the one before', () => {
    expect(newsSince('2027-01', days)).toBe('2026-11-02T08:00:00.000Z');
    expect(newsSince('2026-05', days)).toBe('2026-03-02T08:00:00.000Z');
  });
});
