import { describe, expect, it } from '@jest/globals';
import { clockIn, dayIn, instantIn } from './time-zone.js';

describe('the clock of a programme', () => {
  it.each([
    ['Europe/Amsterdam', '2026-01-12T14:00', '2026-01-12T13:00:00.000Z'],
    ['Europe/Amsterdam', '2026-07-12T14:00', '2026-07-12T12:00:00.000Z'],
    ['America/Curacao', '2026-07-12T14:00', '2026-07-12T18:00:00.000Z'],
    ['Pacific/Auckland', '2026-01-12T09:30', '2026-01-11T20:30:00.000Z'],
  ])('in %s says %s at %s', (timeZone, clock, instant) => {
    expect(instantIn(clock, timeZone)).toBe(instant);
    expect(clockIn(Date.parse(instant), timeZone)).toBe(clock);
  });

  it('is an hour ahead where the hour is left out, and the first of two where it comes twice', () => {
    expect(instantIn('2026-03-29T02:30', 'Europe/Amsterdam')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantIn('2026-10-25T02:30', 'Europe/Amsterdam')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('has its own day', () => {
    expect(dayIn(Date.parse('2026-01-12T23:30:00Z'), 'Europe/Amsterdam')).toBe('2026-01-13');
    expect(dayIn(Date.parse('2026-01-12T23:30:00Z'), 'America/Curacao')).toBe('2026-01-12');
  });
});
