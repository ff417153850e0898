import { describe, expect, it } from '@jest/globals';
import { calendarOf } from './calendar.js';
import { toldDaysOf } from './told-days.js';
import { isForDigest, nextDigest } from './ways.js';

const calendar = calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'NL' });
const days = toldDaysOf(calendar, '09:00');

describe('the next digest', () => {
  it.each([
    ['2026-03-11T08:00:00.000Z', 'daily', '2026-03-11T08:10:00.000Z'], // on the day itself, a little after nine
    ['2026-03-11T08:10:00.000Z', 'daily', '2026-03-12T08:10:00.000Z'], // on the next, once it is out
    ['2026-03-13T09:00:00.000Z', 'daily', '2026-03-16T08:10:00.000Z'], // on Monday, over the weekend
    ['2026-04-02T09:00:00.000Z', 'daily', '2026-04-03T07:10:00.000Z'], // in summer time at the same hour
    ['2026-04-03T09:00:00.000Z', 'daily', '2026-04-07T07:10:00.000Z'], // after Easter Monday
    ['2026-03-09T08:00:00.000Z', 'weekly', '2026-03-09T08:10:00.000Z'], // on Monday
    ['2026-03-10T08:00:00.000Z', 'weekly', '2026-03-16T08:10:00.000Z'], // on the next Monday
    ['2026-04-01T08:00:00.000Z', 'weekly', '2026-04-07T07:10:00.000Z'], // on Tuesday, where Monday is a holiday
    ['2026-12-29T08:00:00.000Z', 'weekly', '2027-01-04T08:10:00.000Z'], // in the new year
  ] as const)('after %s, %s, comes at %s', (after, way, moment) => {
    expect(nextDigest(way, after, days)).toBe(moment);
  });

  it('comes a little after the time at which the programme tells people something', () => {
    const afternoons = toldDaysOf(calendar, '14:30');
    expect(nextDigest('daily', '2026-03-11T08:00:00.000Z', afternoons)).toBe('2026-03-11T13:40:00.000Z');
  });

  it('never comes to whoever gets each message by itself', () => {
    expect(nextDigest('at-once', '2026-03-11T08:00:00.000Z', days)).toBeUndefined();
  });
});

describe('a message', () => {
  const now = '2026-03-10T08:00:00.000Z'; // a Tuesday
  const about = (until: string, more: { step?: string; role?: string } = {}) => ({
    step: '14-days-before',
    role: 'coordinator',
    until,
    ...more,
  });
  const by = (way: 'at-once' | 'daily' | 'weekly') => ({ way, now, days });
  const late = { step: '5-working-days-after' };

  it('waits for the digest as long as its date lies behind it', () => {
    expect(isForDigest(about('2026-03-24T23:00:00.000Z'), by('weekly'))).toBe(true);
    expect(isForDigest(about('2026-03-16T23:00:00.000Z'), by('weekly'))).toBe(true);
    expect(isForDigest(about('2026-03-13T23:00:00.000Z'), by('weekly'))).toBe(false);
    expect(isForDigest(about('2026-03-13T23:00:00.000Z'), by('daily'))).toBe(true);
    expect(isForDigest(about('2026-03-24T23:00:00.000Z'), by('at-once'))).toBe(false);
  });

  it('that is late goes at once to who must act, and may wait for whoever is told', () => {
    const passed = '2026-03-03T23:00:00.000Z';
    expect(isForDigest(about(passed, late), by('weekly'))).toBe(false);
    expect(isForDigest(about(passed, { ...late, role: 'deputy' }), by('weekly'))).toBe(false);
    expect(isForDigest(about(passed, { ...late, role: 'lead' }), by('weekly'))).toBe(true);
    expect(isForDigest(about(passed, { ...late, role: 'lead' }), by('at-once'))).toBe(false);
  });

  it('to the board is always on a list, unless they are asked to decide', () => {
    const passed = '2026-03-03T23:00:00.000Z';
    expect(isForDigest(about(passed, { ...late, role: 'board' }), by('at-once'))).toBe(true);
    expect(isForDigest(about('2026-03-24T23:00:00.000Z', { role: 'board' }), by('at-once'))).toBe(false);
  });

  it('that is told at once is never bundled', () => {
    expect(isForDigest(about('2026-03-24T23:00:00.000Z', { step: 'at-once' }), by('weekly'))).toBe(false);
  });
});
