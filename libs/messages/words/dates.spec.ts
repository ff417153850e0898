import { describe, expect, it } from '@jest/globals';
import {
  sayDay,
  sayDeadline,
  sayHappened,
  sayLastDay,
  sayMoment,
  sayPlanned,
  saySince,
  saySpan,
  sayUntil,
  sayWeekday,
} from './dates.js';

const ZONE = 'Europe/Amsterdam';
const END_OF_MARCH = '2026-03-31T22:00:00.000Z';
const WITHIN_A_DAY = '2026-03-31T12:30:00.000Z';

describe('a date in words', () => {
  it.each([
    ['instant', '2026-03-12T23:30:00.000Z', '13 maart 2026', '13 March 2026'],
    ['day', '2026-03-12', '12 maart 2026', '12 March 2026'],
    ['month', '2026-03', 'maart 2026', 'March 2026'],
    ['season', '2026-summer', 'zomer 2026', 'summer 2026'],
    ['season', '2026-winter', 'winter 2026–2027', 'winter 2026–2027'],
  ] as const)('is as precise as it was told: %s %s', (precision, value, dutch, english) => {
    expect(sayHappened({ precision, value }, 'nl', ZONE)).toBe(dutch);
    expect(sayHappened({ precision, value }, 'en', ZONE)).toBe(english);
  });

  it('is the day in the time zone', () => {
    expect(sayDay('2026-03-12T23:30:00.000Z', 'nl', ZONE)).toBe('13 maart 2026');
    expect(sayDay('2026-03-12T23:30:00.000Z', 'nl', 'UTC')).toBe('12 maart 2026');
  });
});

describe('a meeting’s time in words', () => {
  const from = WITHIN_A_DAY;

  it('says on which day of the week, and until when', () => {
    const span = { from, until: '2026-03-31T14:00:00.000Z' };
    expect(saySpan(span, 'nl', ZONE)).toBe('dinsdag 31 maart 2026, van 14:30 tot 16:00 uur');
    expect(saySpan(span, 'en', ZONE)).toBe('Tuesday 31 March 2026, from 14:30 to 16:00');
    expect(sayWeekday(from, 'nl', ZONE)).toBe('dinsdag 31 maart');
  });

  it('names the other day where it ends on one', () => {
    const span = { from, until: '2026-04-01T10:00:00.000Z' };
    expect(saySpan(span, 'nl', ZONE)).toBe('dinsdag 31 maart 2026, van 14:30 tot woensdag 1 april 12:00 uur');
  });
});

describe('a deadline in words', () => {
  it('is its last day when it ends with a day', () => {
    expect(sayDeadline(END_OF_MARCH, 'nl', ZONE)).toBe('31 maart 2026');
    expect(sayUntil(END_OF_MARCH, 'nl', ZONE)).toBe('tot en met 31 maart 2026');
    expect(sayUntil(END_OF_MARCH, 'en', ZONE)).toBe('until the end of 31 March 2026');
    expect(sayLastDay(END_OF_MARCH, 'nl', ZONE)).toBe('dinsdag 31 maart');
    expect(saySince(END_OF_MARCH, 'en', ZONE)).toBe('since 31 March');
  });

  it('says its time when it ends during a day', () => {
    expect(sayDeadline(WITHIN_A_DAY, 'nl', ZONE)).toBe('31 maart 2026 om 14:30');
    expect(sayUntil(WITHIN_A_DAY, 'en', ZONE)).toBe('until 31 March 2026 at 14:30');
  });

  it('is said as it was planned', () => {
    expect(sayPlanned({ precision: 'month', value: '2026-03' }, 'nl', ZONE)).toBe('maart 2026');
    expect(sayPlanned({ precision: 'instant', value: WITHIN_A_DAY }, 'nl', ZONE)).toBe('31 maart 2026 om 14:30');
  });
});

it('says a day that somebody named, and the day of an instant by the clock of the programme', () => {
  expect(sayMoment('2026-03-31', 'nl', ZONE)).toBe('31 maart 2026');
  expect(sayMoment(END_OF_MARCH, 'nl', ZONE)).toBe('1 april 2026');
});
