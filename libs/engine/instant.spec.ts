import { describe, expect, it } from '@jest/globals';
import { atInstant, happened, instantOf, isInstant, later, latest } from './instant.js';

describe('an instant', () => {
  it('has one form, so that comparing two as text compares them in time', () => {
    expect(isInstant('2026-11-23T08:00:00.000Z')).toBe(true);
    for (const other of [
      '2026-11-23T08:00:00Z',
      '2026-11-23T08:00:00.000+01:00',
      '2026-11-23',
      ' 2026-11-23T08:00:00.000Z',
      '2026-11-23T08:00:00.000Z ',
      '+002026-11-23T08:00:00.000Z',
      '226-11-23T08:00:00.000Z',
      '2026-1-23T08:00:00.000Z',
      '2026-11-3T08:00:00.000Z',
      '2026-11-23T8:00:00.000Z',
      '2026-11-23T08:0:00.000Z',
      '2026-11-23T08:00:0.000Z',
      '2026-11-23T08:00:00.0Z',
      'yyyy-mm-ddThh:mm:ss.msZ',
      '',
    ]) {
      expect([other, isInstant(other)]).toEqual([other, false]);
    }
  });

  it('is a time that there is', () => {
    expect(isInstant('2026-13-23T08:00:00.000Z')).toBe(false);
    expect(isInstant('2026-11-23T25:00:00.000Z')).toBe(false);
  });

  it('is a text: no date, no number, nothing', () => {
    for (const other of [new Date(), 0, null, undefined, ['2026-11-23T08:00:00.000Z']]) {
      expect(isInstant(other)).toBe(false);
    }
  });

  it('is moved by milliseconds, forwards and backwards', () => {
    expect(later('2026-12-31T23:59:59.999Z', 1)).toBe('2027-01-01T00:00:00.000Z');
    expect(later('2027-01-01T00:00:00.000Z', -1)).toBe('2026-12-31T23:59:59.999Z');
    expect(instantOf(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(() => instantOf(NaN)).toThrow(RangeError);
  });

  it('is compared with another: the later one counts, whichever comes first', () => {
    const [morning, evening] = ['2026-11-23T08:00:00.000Z', '2026-11-23T20:00:00.000Z'];
    expect([latest(morning, evening), latest(evening, morning)]).toEqual([evening, evening]);
  });
});

describe('when something happened', () => {
  const isHappened = (precision: string, value: string) => happened.safeParse({ precision, value }).success;

  it('is told as precisely as one knows: an instant, a day, a month, a season', () => {
    expect(happened.parse(atInstant('2026-11-23T08:00:00.000Z')).precision).toBe('instant');
    expect(isHappened('day', '2026-09-01')).toBe(true);
    expect(isHappened('month', '2026-09') && isHappened('month', '2026-12')).toBe(true);
    for (const season of ['winter', 'spring', 'summer', 'autumn']) {
      expect(isHappened('season', `2026-${season}`)).toBe(true);
    }
  });

  it('is nothing that is not in the calendar', () => {
    for (const month of ['2026-00', '2026-13', '2026-9', '2026-09-01', 'x2026-09', '206-09']) {
      expect([month, isHappened('month', month)]).toEqual([month, false]);
    }
    for (const season of ['2026-monsoon', 'summer', '12026-summer', '2026-summers', 'year-summer']) {
      expect([season, isHappened('season', season)]).toEqual([season, false]);
    }
    expect(isHappened('day', '2026-02-30')).toBe(false);
    expect(isHappened('instant', '2026-09-01T08:00:00Z')).toBe(false);
  });

  it('tells nothing besides', () => {
    for (const [precision, value] of [
      ['instant', '2026-09-01T08:00:00.000Z'],
      ['day', '2026-09-01'],
      ['month', '2026-09'],
      ['season', '2026-summer'],
    ]) {
      expect(happened.safeParse({ precision, value, where: 'here' }).success).toBe(false);
    }
  });
});
