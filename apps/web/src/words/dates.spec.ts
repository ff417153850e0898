import { describe, expect, it } from '@jest/globals';
import { datesIn } from './dates.js';

const now = new Date('2026-03-01T12:00:00Z');

describe('dates on the pages', () => {
  it('say the last day of what is to be done by midnight', () => {
    const dates = datesIn('nl', { now, timeZone: 'Europe/Amsterdam' });
    expect(dates.lastDay('2026-03-31T22:00:00.000Z')).toBe('31 maart');
    expect(dates.lastWeekday('2026-03-31T22:00:00.000Z')).toBe('dinsdag 31 maart');
    expect(dates.lastDay('2026-03-31')).toBe('31 maart');
  });

  it('go by the clock of the programme', () => {
    const evening = '2026-03-10T23:30:00.000Z';
    expect(datesIn('nl', { now, timeZone: 'Europe/Amsterdam' }).moment(evening)).toBe('11 maart, 00.30 uur');
    expect(datesIn('en', { now, timeZone: 'America/Curacao' }).moment(evening)).toBe('10 March, 19:30');
  });

  it('keep a day that has no time, whatever the clock says', () => {
    expect(datesIn('en', { now, timeZone: 'America/Curacao' }).day('2026-03-10')).toBe('10 March');
  });

  it('say a month and a season as they were planned, and the year of another year', () => {
    const dates = datesIn('nl', { now });
    expect(dates.planned({ precision: 'month', value: '2026-04' })).toBe('april 2026');
    expect(dates.planned({ precision: 'season', value: '2026-spring' })).toBe('lente 2026');
    expect(dates.day('2027-03-10')).toBe('10 maart 2027');
  });
});
