import { type ProgrammeSettings } from '../../../libs/domain/programme/programme.settings.js';
import { type Deadline } from '../../../libs/domain/plan/plan.js';

/**
 * A dated case: what is asked since when and until when, and at which instants the steps of the ladder then speak. The
 * instants were worked out with a calendar on paper. `null` is a step that is not said. A step for one person is
 * `step>person`.
 */
export interface DatedCase {
  of: string;
  until: Deadline;
  /** When it was asked, or became due in this form; long before, where nothing is said. */
  since?: string;
  settings?: Partial<ProgrammeSettings>;
  /** Who must act, or stands above, where it matters who that is. */
  hands?: {
    person: string;
    role?: string;
    since?: string;
    quiet?: { from: string; until: string; since?: string }[];
  }[];
  holds?: { from: string; until: string }[];
  putTo?: { to: string; since: string; bySelf: boolean }[];
  atOnce?: true;
  says: Record<string, string | null>;
}

const day = (value: string): Deadline => ({ precision: 'day', value });
const month = (value: string): Deadline => ({ precision: 'month', value });
const season = (value: string): Deadline => ({ precision: 'season', value });
const instant = (value: string): Deadline => ({ precision: 'instant', value });

const fourteen = '14-days-before';
const three = '3-working-days-before';
const onTheDay = 'on-the-day';
const deputy = '3-working-days-after';
const lead = '5-working-days-after';
const board = '10-working-days-after';

const goodFriday: Partial<ProgrammeSettings> = { alsoFree: ['good-friday'] };
const liberation: Partial<ProgrammeSettings> = { alsoFree: ['liberation-day'] };
const lustrum: Partial<ProgrammeSettings> = { alsoFree: ['liberation-day-each-fifth-year'] };
const christmas: Partial<ProgrammeSettings> = {
  quietPeriods: [{ name: 'kerstvakantie', from: '2026-12-19', until: '2027-01-03' }],
};
const summer: Partial<ProgrammeSettings> = {
  quietPeriods: [{ name: 'zomervakantie', from: '2026-07-11', until: '2026-08-23' }],
};

/** A step on a public holiday is told before it; working days are counted around it. */
const holidays: DatedCase[] = [
  // Nieuwjaarsdag
  {
    of: 'New Year’s Day 2026, a Thursday',
    until: day('2026-01-01'),
    says: {
      [three]: '2025-12-29T08:00:00.000Z',
      [onTheDay]: '2025-12-31T08:00:00.000Z',
      [deputy]: '2026-01-06T08:00:00.000Z',
    },
  },
  { of: 'New Year’s Day 2027, a Friday', until: day('2027-01-01'), says: { [onTheDay]: '2026-12-31T08:00:00.000Z' } },
  {
    of: 'the Monday after New Year’s Day 2028, a Saturday',
    until: day('2028-01-03'),
    says: { [three]: '2027-12-29T08:00:00.000Z', [onTheDay]: '2028-01-03T08:00:00.000Z' },
  },
  { of: 'New Year’s Day 2029, a Monday', until: day('2029-01-01'), says: { [onTheDay]: '2028-12-29T08:00:00.000Z' } },
  { of: 'New Year’s Day 2030, a Tuesday', until: day('2030-01-01'), says: { [onTheDay]: '2029-12-31T08:00:00.000Z' } },
  {
    of: 'New Year’s Day 2031, a Wednesday',
    until: day('2031-01-01'),
    says: { [onTheDay]: '2030-12-31T08:00:00.000Z' },
  },
  {
    of: 'two weeks after New Year’s Day 2027',
    until: day('2027-01-15'),
    says: { [fourteen]: '2026-12-31T08:00:00.000Z' },
  },
  // Goede Vrijdag
  { of: 'Good Friday 2026, worked', until: day('2026-04-03'), says: { [onTheDay]: '2026-04-03T07:00:00.000Z' } },
  {
    of: 'Good Friday 2026, free here',
    until: day('2026-04-03'),
    settings: goodFriday,
    says: { [onTheDay]: '2026-04-02T07:00:00.000Z' },
  },
  {
    of: 'Good Friday 2027, worked, before summer time',
    until: day('2027-03-26'),
    says: { [onTheDay]: '2027-03-26T08:00:00.000Z' },
  },
  {
    of: 'Good Friday 2027, free here',
    until: day('2027-03-26'),
    settings: goodFriday,
    says: { [onTheDay]: '2027-03-25T08:00:00.000Z' },
  },
  {
    of: 'Good Friday 2028, free here',
    until: day('2028-04-14'),
    settings: goodFriday,
    says: { [onTheDay]: '2028-04-13T07:00:00.000Z' },
  },
  {
    of: 'Good Friday 2029, free here',
    until: day('2029-03-30'),
    settings: goodFriday,
    says: { [onTheDay]: '2029-03-29T07:00:00.000Z' },
  },
  {
    of: 'Good Friday 2030, free here',
    until: day('2030-04-19'),
    settings: goodFriday,
    says: { [onTheDay]: '2030-04-18T07:00:00.000Z' },
  },
  {
    of: 'Good Friday 2031, free here',
    until: day('2031-04-11'),
    settings: goodFriday,
    says: { [onTheDay]: '2031-04-10T07:00:00.000Z' },
  },
  // Tweede paasdag
  {
    of: 'Easter Monday 2026',
    until: day('2026-04-06'),
    says: { [onTheDay]: '2026-04-03T07:00:00.000Z', [deputy]: '2026-04-09T07:00:00.000Z' },
  },
  {
    of: 'Easter Monday 2026, with Good Friday free',
    until: day('2026-04-06'),
    settings: goodFriday,
    says: { [onTheDay]: '2026-04-02T07:00:00.000Z' },
  },
  {
    of: 'Easter Monday 2027, on the morrow of the clock’s change',
    until: day('2027-03-29'),
    says: { [onTheDay]: '2027-03-26T08:00:00.000Z' },
  },
  {
    of: 'the Friday before Easter 2027',
    until: day('2027-03-26'),
    says: { [deputy]: '2027-04-01T07:00:00.000Z' },
  },
  { of: 'Easter Monday 2028', until: day('2028-04-17'), says: { [onTheDay]: '2028-04-14T07:00:00.000Z' } },
  { of: 'Easter Monday 2029', until: day('2029-04-02'), says: { [onTheDay]: '2029-03-30T07:00:00.000Z' } },
  { of: 'Easter Monday 2030', until: day('2030-04-22'), says: { [onTheDay]: '2030-04-19T07:00:00.000Z' } },
  { of: 'Easter Monday 2031', until: day('2031-04-14'), says: { [onTheDay]: '2031-04-11T07:00:00.000Z' } },
  {
    of: 'two weeks after Easter Monday 2026',
    until: day('2026-04-20'),
    says: { [fourteen]: '2026-04-03T07:00:00.000Z' },
  },
  // Koningsdag
  { of: 'King’s Day 2026, a Monday', until: day('2026-04-27'), says: { [onTheDay]: '2026-04-24T07:00:00.000Z' } },
  { of: 'the day after King’s Day 2026', until: day('2026-04-28'), says: { [three]: '2026-04-22T07:00:00.000Z' } },
  { of: 'King’s Day 2027, a Tuesday', until: day('2027-04-27'), says: { [onTheDay]: '2027-04-26T07:00:00.000Z' } },
  { of: 'King’s Day 2028, a Thursday', until: day('2028-04-27'), says: { [onTheDay]: '2028-04-26T07:00:00.000Z' } },
  {
    of: 'the Friday before King’s Day 2028',
    until: day('2028-04-21'),
    says: { [deputy]: '2028-04-26T07:00:00.000Z', [lead]: '2028-05-01T07:00:00.000Z' },
  },
  { of: 'King’s Day 2029, a Friday', until: day('2029-04-27'), says: { [onTheDay]: '2029-04-26T07:00:00.000Z' } },
  {
    of: 'the Monday after King’s Day 2030, a Saturday',
    until: day('2030-04-29'),
    says: { [three]: '2030-04-24T07:00:00.000Z', [onTheDay]: '2030-04-29T07:00:00.000Z' },
  },
  {
    of: '27 April 2031, a Sunday: King’s Day is the Saturday before',
    until: day('2031-04-27'),
    says: { [onTheDay]: '2031-04-25T07:00:00.000Z' },
  },
  {
    of: '28 April 2031, a working Monday',
    until: day('2031-04-28'),
    says: { [three]: '2031-04-23T07:00:00.000Z', [onTheDay]: '2031-04-28T07:00:00.000Z' },
  },
  {
    of: 'two weeks after King’s Day 2026',
    until: day('2026-05-11'),
    says: { [fourteen]: '2026-04-24T07:00:00.000Z' },
  },
  // Bevrijdingsdag
  { of: 'Liberation Day 2026, worked', until: day('2026-05-05'), says: { [onTheDay]: '2026-05-05T07:00:00.000Z' } },
  {
    of: 'Liberation Day 2026, free each year',
    until: day('2026-05-05'),
    settings: liberation,
    says: { [onTheDay]: '2026-05-04T07:00:00.000Z' },
  },
  {
    of: 'Liberation Day 2026, free each fifth year',
    until: day('2026-05-05'),
    settings: lustrum,
    says: { [onTheDay]: '2026-05-05T07:00:00.000Z' },
  },
  {
    of: 'Liberation Day 2025, free each fifth year',
    until: day('2025-05-05'),
    since: '2025-01-01T12:00:00.000Z',
    settings: lustrum,
    says: { [onTheDay]: '2025-05-02T07:00:00.000Z' },
  },
  {
    of: 'Liberation Day 2027, free each year',
    until: day('2027-05-05'),
    settings: liberation,
    says: { [onTheDay]: '2027-05-04T07:00:00.000Z' },
  },
  {
    of: 'Liberation Day 2028, free each year',
    until: day('2028-05-05'),
    settings: liberation,
    says: { [onTheDay]: '2028-05-04T07:00:00.000Z' },
  },
  {
    of: 'the Monday after Liberation Day 2029, a Saturday',
    until: day('2029-05-07'),
    settings: liberation,
    says: { [three]: '2029-05-02T07:00:00.000Z' },
  },
  {
    of: 'the Monday after Liberation Day 2030, a Sunday',
    until: day('2030-05-06'),
    settings: lustrum,
    says: { [three]: '2030-05-01T07:00:00.000Z', [onTheDay]: '2030-05-06T07:00:00.000Z' },
  },
  {
    of: 'Liberation Day 2031, free each year',
    until: day('2031-05-05'),
    settings: liberation,
    says: { [onTheDay]: '2031-05-02T07:00:00.000Z' },
  },
  { of: 'Liberation Day 2031, worked', until: day('2031-05-05'), says: { [onTheDay]: '2031-05-05T07:00:00.000Z' } },
  // Hemelvaartsdag
  { of: 'Ascension 2026', until: day('2026-05-14'), says: { [onTheDay]: '2026-05-13T07:00:00.000Z' } },
  { of: 'the Tuesday before Ascension 2026', until: day('2026-05-12'), says: { [deputy]: '2026-05-18T07:00:00.000Z' } },
  { of: 'two weeks after Ascension 2026', until: day('2026-05-28'), says: { [fourteen]: '2026-05-13T07:00:00.000Z' } },
  { of: 'Ascension 2027', until: day('2027-05-06'), says: { [onTheDay]: '2027-05-05T07:00:00.000Z' } },
  {
    of: 'Ascension 2027, the day after a free Liberation Day',
    until: day('2027-05-06'),
    settings: liberation,
    says: { [onTheDay]: '2027-05-04T07:00:00.000Z' },
  },
  { of: 'Ascension 2028', until: day('2028-05-25'), says: { [onTheDay]: '2028-05-24T07:00:00.000Z' } },
  { of: 'Ascension 2029', until: day('2029-05-10'), says: { [onTheDay]: '2029-05-09T07:00:00.000Z' } },
  { of: 'Ascension 2030', until: day('2030-05-30'), says: { [onTheDay]: '2030-05-29T07:00:00.000Z' } },
  { of: 'Ascension 2031', until: day('2031-05-22'), says: { [onTheDay]: '2031-05-21T07:00:00.000Z' } },
  // Tweede pinksterdag
  { of: 'Whit Monday 2026', until: day('2026-05-25'), says: { [onTheDay]: '2026-05-22T07:00:00.000Z' } },
  {
    of: 'the Wednesday before Whitsun 2026',
    until: day('2026-05-20'),
    says: { [deputy]: '2026-05-26T07:00:00.000Z', [lead]: '2026-05-28T07:00:00.000Z' },
  },
  {
    of: 'two weeks after Whit Monday 2026',
    until: day('2026-06-08'),
    says: { [fourteen]: '2026-05-22T07:00:00.000Z' },
  },
  { of: 'Whit Monday 2027', until: day('2027-05-17'), says: { [onTheDay]: '2027-05-14T07:00:00.000Z' } },
  { of: 'Whit Monday 2028', until: day('2028-06-05'), says: { [onTheDay]: '2028-06-02T07:00:00.000Z' } },
  { of: 'Whit Monday 2029', until: day('2029-05-21'), says: { [onTheDay]: '2029-05-18T07:00:00.000Z' } },
  { of: 'Whit Monday 2030', until: day('2030-06-10'), says: { [onTheDay]: '2030-06-07T07:00:00.000Z' } },
  { of: 'Whit Monday 2031', until: day('2031-06-02'), says: { [onTheDay]: '2031-05-30T07:00:00.000Z' } },
  // Kerst
  { of: 'Christmas 2026, a Friday', until: day('2026-12-25'), says: { [onTheDay]: '2026-12-24T08:00:00.000Z' } },
  { of: 'Boxing Day 2026, a Saturday', until: day('2026-12-26'), says: { [onTheDay]: '2026-12-24T08:00:00.000Z' } },
  {
    of: 'the Wednesday before Christmas 2026: ten working days over two holidays',
    until: day('2026-12-23'),
    says: {
      [deputy]: '2026-12-29T08:00:00.000Z',
      [lead]: '2026-12-31T08:00:00.000Z',
      [board]: '2027-01-08T08:00:00.000Z',
    },
  },
  { of: 'two weeks after Christmas 2026', until: day('2027-01-08'), says: { [fourteen]: '2026-12-24T08:00:00.000Z' } },
  {
    of: 'the Monday after Christmas 2027, a weekend',
    until: day('2027-12-27'),
    says: { [three]: '2027-12-22T08:00:00.000Z', [onTheDay]: '2027-12-27T08:00:00.000Z' },
  },
  { of: 'Boxing Day 2028, a Tuesday', until: day('2028-12-26'), says: { [onTheDay]: '2028-12-22T08:00:00.000Z' } },
  { of: 'the Friday before Christmas 2028', until: day('2028-12-22'), says: { [deputy]: '2028-12-29T08:00:00.000Z' } },
  { of: 'Christmas 2029, a Tuesday', until: day('2029-12-25'), says: { [onTheDay]: '2029-12-24T08:00:00.000Z' } },
  { of: 'Boxing Day 2029, a Wednesday', until: day('2029-12-26'), says: { [onTheDay]: '2029-12-24T08:00:00.000Z' } },
  { of: 'Christmas 2030, a Wednesday', until: day('2030-12-25'), says: { [onTheDay]: '2030-12-24T08:00:00.000Z' } },
  {
    of: 'Christmas Eve 2030: five working days into the new year',
    until: day('2030-12-24'),
    says: { [deputy]: '2030-12-31T08:00:00.000Z', [lead]: '2031-01-03T08:00:00.000Z' },
  },
  { of: 'Boxing Day 2031, a Friday', until: day('2031-12-26'), says: { [onTheDay]: '2031-12-24T08:00:00.000Z' } },
  {
    of: 'Christmas Eve 2031: ten working days into the new year',
    until: day('2031-12-24'),
    says: { [board]: '2032-01-12T08:00:00.000Z' },
  },
  {
    of: 'the Belgian national holiday 2026, in Belgium',
    until: day('2026-07-21'),
    settings: { timeZone: 'Europe/Brussels', holidays: 'BE' },
    says: { [onTheDay]: '2026-07-20T07:00:00.000Z' },
  },
];

/** Nine in the morning stays nine in the morning when the clock is put forward and back. */
const clockChanges: DatedCase[] = [
  {
    of: 'the Monday after the clock went forward in 2026',
    until: day('2026-03-30'),
    says: {
      [fourteen]: '2026-03-16T08:00:00.000Z',
      [three]: '2026-03-25T08:00:00.000Z',
      [onTheDay]: '2026-03-30T07:00:00.000Z',
      [deputy]: '2026-04-02T07:00:00.000Z',
    },
  },
  {
    of: 'the Sunday of 23 hours in 2026',
    until: day('2026-03-29'),
    says: { [three]: '2026-03-25T08:00:00.000Z', [onTheDay]: '2026-03-27T08:00:00.000Z' },
  },
  {
    of: 'an instant within the hour that is skipped in 2026',
    until: instant('2026-03-29T01:00:00.000Z'),
    says: { [onTheDay]: '2026-03-27T08:00:00.000Z' },
  },
  {
    of: 'half past two at night, the Monday after the clock went forward',
    until: day('2026-03-30'),
    settings: { toldAt: '02:30' },
    says: { [three]: '2026-03-25T01:30:00.000Z', [onTheDay]: '2026-03-30T00:30:00.000Z' },
  },
  {
    of: 'asked in the night in which the clock went forward',
    until: day('2026-03-30'),
    since: '2026-03-29T01:00:00.000Z',
    says: { [fourteen]: null, [three]: null, [onTheDay]: '2026-03-30T07:00:00.000Z' },
  },
  {
    of: 'the Monday after the clock went back in 2026',
    until: day('2026-10-26'),
    says: {
      [fourteen]: '2026-10-12T07:00:00.000Z',
      [three]: '2026-10-21T07:00:00.000Z',
      [onTheDay]: '2026-10-26T08:00:00.000Z',
    },
  },
  {
    of: 'the Friday before the clock went back in 2026',
    until: day('2026-10-23'),
    says: {
      [onTheDay]: '2026-10-23T07:00:00.000Z',
      [deputy]: '2026-10-28T08:00:00.000Z',
      [lead]: '2026-10-30T08:00:00.000Z',
    },
  },
  {
    of: 'an instant in the hour that comes twice in 2026',
    until: instant('2026-10-25T01:30:00.000Z'),
    says: { [onTheDay]: '2026-10-23T07:00:00.000Z' },
  },
  {
    of: 'half past two at night, around the night in which the clock went back',
    until: day('2026-10-26'),
    settings: { toldAt: '02:30' },
    says: { [three]: '2026-10-21T00:30:00.000Z', [onTheDay]: '2026-10-26T01:30:00.000Z' },
  },
  {
    of: 'the Tuesday after Easter 2027, when the clock went forward',
    until: day('2027-03-30'),
    says: { [three]: '2027-03-24T08:00:00.000Z', [onTheDay]: '2027-03-30T07:00:00.000Z' },
  },
  {
    of: 'the Monday after the clock went back in 2027',
    until: day('2027-11-01'),
    says: { [fourteen]: '2027-10-18T07:00:00.000Z', [onTheDay]: '2027-11-01T08:00:00.000Z' },
  },
  {
    of: 'the Monday after the clock went forward in 2028',
    until: day('2028-03-27'),
    says: { [three]: '2028-03-22T08:00:00.000Z', [onTheDay]: '2028-03-27T07:00:00.000Z' },
  },
  {
    of: 'the Monday after the clock went back in 2028',
    until: day('2028-10-30'),
    says: { [three]: '2028-10-25T07:00:00.000Z', [onTheDay]: '2028-10-30T08:00:00.000Z' },
  },
  {
    of: 'the Friday before the clock went forward in 2029',
    until: day('2029-03-23'),
    says: { [onTheDay]: '2029-03-23T08:00:00.000Z', [deputy]: '2029-03-28T07:00:00.000Z' },
  },
  {
    of: 'the Friday before the clock went forward in 2030',
    until: day('2030-03-29'),
    says: { [onTheDay]: '2030-03-29T08:00:00.000Z', [deputy]: '2030-04-03T07:00:00.000Z' },
  },
  {
    of: 'the Friday before the clock went back in 2031',
    until: day('2031-10-24'),
    says: { [onTheDay]: '2031-10-24T07:00:00.000Z', [lead]: '2031-10-31T08:00:00.000Z' },
  },
];

/** Leap days and the end of the year. */
const leapAndYearEnd: DatedCase[] = [
  {
    of: '29 February 2028, a Tuesday',
    until: day('2028-02-29'),
    says: {
      [fourteen]: '2028-02-15T08:00:00.000Z',
      [three]: '2028-02-24T08:00:00.000Z',
      [onTheDay]: '2028-02-29T08:00:00.000Z',
      [deputy]: '2028-03-03T08:00:00.000Z',
      [lead]: '2028-03-07T08:00:00.000Z',
      [board]: '2028-03-14T08:00:00.000Z',
    },
  },
  {
    of: 'two weeks after 29 February 2028',
    until: day('2028-03-14'),
    says: { [fourteen]: '2028-02-29T08:00:00.000Z' },
  },
  { of: 'the day after 29 February 2028', until: day('2028-03-01'), says: { [three]: '2028-02-25T08:00:00.000Z' } },
  {
    of: 'two weeks after 28 February 2027, a Sunday, without a leap day',
    until: day('2027-03-14'),
    says: { [fourteen]: '2027-02-26T08:00:00.000Z' },
  },
  { of: 'February 2028', until: month('2028-02'), says: { [onTheDay]: '2028-02-29T08:00:00.000Z' } },
  {
    of: 'New Year’s Eve 2026, a Thursday',
    until: day('2026-12-31'),
    says: {
      [fourteen]: '2026-12-17T08:00:00.000Z',
      [three]: '2026-12-28T08:00:00.000Z',
      [onTheDay]: '2026-12-31T08:00:00.000Z',
      [deputy]: '2027-01-06T08:00:00.000Z',
    },
  },
  { of: 'New Year’s Eve 2029, a Monday', until: day('2029-12-31'), says: { [deputy]: '2030-01-04T08:00:00.000Z' } },
  {
    of: 'December 2028, which ends on a Sunday',
    until: month('2028-12'),
    says: { [onTheDay]: '2028-12-29T08:00:00.000Z' },
  },
  {
    of: 'the last minute of 2026, as an instant',
    until: instant('2026-12-31T22:59:00.000Z'),
    says: { [onTheDay]: '2026-12-31T08:00:00.000Z' },
  },
  {
    of: 'the first minute of 2027, as an instant',
    until: instant('2026-12-31T23:01:00.000Z'),
    says: { [onTheDay]: '2026-12-31T08:00:00.000Z', [three]: '2026-12-29T08:00:00.000Z' },
  },
];

/** A month ends on its last working day, a season with its last month. */
const monthsAndSeasons: DatedCase[] = [
  { of: '“until April” 2026', until: month('2026-03'), says: { [onTheDay]: '2026-03-31T07:00:00.000Z' } },
  {
    of: '“until April” 2021, as the source has it',
    until: month('2021-03'),
    since: '2020-09-01T12:00:00.000Z',
    says: { [three]: '2021-03-26T08:00:00.000Z', [onTheDay]: '2021-03-31T07:00:00.000Z' },
  },
  {
    of: 'March 2027: three working days before lie before Easter',
    until: month('2027-03'),
    says: { [three]: '2027-03-25T08:00:00.000Z', [onTheDay]: '2027-03-31T07:00:00.000Z' },
  },
  {
    of: 'March 2029, which ends in the Easter weekend',
    until: month('2029-03'),
    says: { [onTheDay]: '2029-03-30T07:00:00.000Z' },
  },
  {
    of: 'March 2029, with Good Friday free',
    until: month('2029-03'),
    settings: goodFriday,
    says: { [onTheDay]: '2029-03-29T07:00:00.000Z' },
  },
  {
    of: 'February 2026, which ends on a Saturday',
    until: month('2026-02'),
    says: { [onTheDay]: '2026-02-27T08:00:00.000Z' },
  },
  {
    of: 'May 2026, which ends on a Sunday',
    until: month('2026-05'),
    says: { [three]: '2026-05-26T07:00:00.000Z', [onTheDay]: '2026-05-29T07:00:00.000Z' },
  },
  {
    of: 'October 2026: the last working day in winter time',
    until: month('2026-10'),
    says: { [onTheDay]: '2026-10-30T08:00:00.000Z' },
  },
  {
    of: 'October 2027: the last working day in summer time',
    until: month('2027-10'),
    says: { [onTheDay]: '2027-10-29T07:00:00.000Z' },
  },
  { of: 'spring 2026', until: season('2026-spring'), says: { [onTheDay]: '2026-05-29T07:00:00.000Z' } },
  { of: 'summer 2026', until: season('2026-summer'), says: { [onTheDay]: '2026-08-31T07:00:00.000Z' } },
  { of: 'autumn 2026', until: season('2026-autumn'), says: { [onTheDay]: '2026-11-30T08:00:00.000Z' } },
  {
    of: 'winter 2026, which ends in 2027',
    until: season('2026-winter'),
    says: { [onTheDay]: '2027-02-26T08:00:00.000Z' },
  },
  {
    of: 'winter 2027, which ends on a leap day',
    until: season('2027-winter'),
    says: { [onTheDay]: '2028-02-29T08:00:00.000Z' },
  },
  {
    of: 'summer 2030, which ends on a Saturday',
    until: season('2030-summer'),
    says: { [onTheDay]: '2030-08-30T07:00:00.000Z' },
  },
];

/** A time of the day, and deadlines within a day. */
const times: DatedCase[] = [
  {
    of: 'half past seven',
    until: day('2026-03-12'),
    settings: { toldAt: '07:30' },
    says: { [onTheDay]: '2026-03-12T06:30:00.000Z' },
  },
  {
    of: 'half past eleven at night',
    until: day('2026-07-02'),
    settings: { toldAt: '23:30' },
    says: { [onTheDay]: '2026-07-02T21:30:00.000Z' },
  },
  {
    of: 'a deadline in the afternoon',
    until: instant('2026-03-12T13:30:00.000Z'),
    says: { [onTheDay]: '2026-03-12T08:00:00.000Z' },
  },
  {
    of: 'a deadline before people are told on that day',
    until: instant('2026-03-12T07:00:00.000Z'),
    says: { [onTheDay]: '2026-03-11T08:00:00.000Z' },
  },
  {
    of: 'a deadline at the very time of telling, on a Monday',
    until: instant('2026-03-16T08:00:00.000Z'),
    says: { [onTheDay]: '2026-03-13T08:00:00.000Z' },
  },
];

/** In a quiet period nobody is told: before it, or after it and with the same distances. */
const quiet: DatedCase[] = [
  {
    of: 'a deadline within the Christmas holidays',
    until: day('2026-12-23'),
    settings: christmas,
    says: {
      [fourteen]: '2026-12-09T08:00:00.000Z',
      [three]: null,
      [onTheDay]: '2026-12-18T08:00:00.000Z',
      [deputy]: '2027-01-04T08:00:00.000Z',
      [lead]: '2027-01-06T08:00:00.000Z',
      [board]: '2027-01-13T08:00:00.000Z',
    },
  },
  {
    of: 'a deadline on the last day before the Christmas holidays',
    until: day('2026-12-18'),
    settings: christmas,
    says: {
      [onTheDay]: '2026-12-18T08:00:00.000Z',
      [deputy]: '2027-01-04T08:00:00.000Z',
      [lead]: '2027-01-06T08:00:00.000Z',
      [board]: '2027-01-13T08:00:00.000Z',
    },
  },
  {
    of: 'a deadline on the first day after the Christmas holidays',
    until: day('2027-01-04'),
    settings: christmas,
    says: { [fourteen]: null, [three]: '2026-12-18T08:00:00.000Z', [onTheDay]: '2027-01-04T08:00:00.000Z' },
  },
  {
    of: 'a deadline two days after the Christmas holidays',
    until: day('2027-01-06'),
    settings: christmas,
    says: { [fourteen]: null, [three]: '2026-12-18T08:00:00.000Z', [onTheDay]: '2027-01-06T08:00:00.000Z' },
  },
  {
    of: 'a deadline within the summer holidays',
    until: day('2026-07-15'),
    settings: summer,
    says: {
      [fourteen]: '2026-07-01T07:00:00.000Z',
      [three]: null,
      [onTheDay]: '2026-07-10T07:00:00.000Z',
      [deputy]: '2026-08-24T07:00:00.000Z',
      [lead]: '2026-08-26T07:00:00.000Z',
      [board]: '2026-09-02T07:00:00.000Z',
    },
  },
  {
    of: 'asked and due within the summer holidays: who must act hears first of all',
    until: day('2026-07-31'),
    since: '2026-07-20T12:00:00.000Z',
    settings: summer,
    says: {
      [fourteen]: null,
      [three]: null,
      [onTheDay]: null,
      asked: '2026-08-24T07:00:00.000Z',
      [deputy]: '2026-08-27T07:00:00.000Z',
      [lead]: '2026-08-31T07:00:00.000Z',
      [board]: '2026-09-07T07:00:00.000Z',
    },
  },
  {
    of: 'own quiet days around the deadline',
    until: day('2026-03-12'),
    hands: [{ person: 'ann', quiet: [{ from: '2026-03-09', until: '2026-03-13', since: '2026-02-01T12:00:00.000Z' }] }],
    says: {
      [fourteen]: '2026-02-26T08:00:00.000Z',
      [three]: null,
      [`${three}>ann`]: null,
      [onTheDay]: null,
      [`${onTheDay}>ann`]: '2026-03-06T08:00:00.000Z',
      [deputy]: '2026-03-17T08:00:00.000Z',
    },
  },
  {
    of: 'own quiet days of one of two',
    until: day('2026-03-12'),
    hands: [
      { person: 'ann', quiet: [{ from: '2026-03-12', until: '2026-03-12', since: '2026-02-01T12:00:00.000Z' }] },
      { person: 'bob' },
    ],
    says: {
      [three]: '2026-03-09T08:00:00.000Z',
      [onTheDay]: '2026-03-12T08:00:00.000Z',
      [`${onTheDay}>ann`]: '2026-03-11T08:00:00.000Z',
      [`${onTheDay}>bob`]: null,
    },
  },
  {
    of: 'own quiet days that were told on the last day before them',
    until: day('2026-03-12'),
    hands: [{ person: 'ann', quiet: [{ from: '2026-03-11', until: '2026-03-13', since: '2026-03-10T12:00:00.000Z' }] }],
    says: { [three]: '2026-03-09T08:00:00.000Z', [onTheDay]: null, [`${onTheDay}>ann`]: '2026-03-10T08:00:00.000Z' },
  },
  {
    of: 'own quiet days that were told when they had begun',
    until: day('2026-03-12'),
    hands: [{ person: 'ann', quiet: [{ from: '2026-03-11', until: '2026-03-13', since: '2026-03-11T12:00:00.000Z' }] }],
    says: { [onTheDay]: null, [`${onTheDay}>ann`]: '2026-03-16T08:00:00.000Z', [deputy]: '2026-03-17T08:00:00.000Z' },
  },
  {
    of: 'own quiet days of the project lead',
    until: day('2026-03-12'),
    hands: [
      { person: 'ann' },
      {
        person: 'lou',
        role: 'lead',
        quiet: [{ from: '2026-03-18', until: '2026-03-20', since: '2026-02-01T12:00:00.000Z' }],
      },
    ],
    says: {
      [deputy]: '2026-03-17T08:00:00.000Z',
      [lead]: null,
      [`${lead}>lou`]: '2026-03-23T08:00:00.000Z',
      [board]: '2026-03-26T08:00:00.000Z',
    },
  },
  {
    of: 'quiet days of a region, known for ever',
    until: day('2027-02-24'),
    hands: [{ person: 'ann', quiet: [{ from: '2027-02-20', until: '2027-02-28' }] }],
    says: {
      [fourteen]: '2027-02-10T08:00:00.000Z',
      [three]: null,
      [onTheDay]: null,
      [`${onTheDay}>ann`]: '2027-02-19T08:00:00.000Z',
      [deputy]: '2027-03-01T08:00:00.000Z',
    },
  },
];

/** Set late or in the past: steps that have passed are skipped, and nobody above hears before who must act. */
const late: DatedCase[] = [
  {
    of: 'two days before the deadline',
    until: day('2026-03-12'),
    since: '2026-03-10T10:00:00.000Z',
    says: {
      [fourteen]: null,
      [three]: null,
      asked: null,
      [onTheDay]: '2026-03-12T08:00:00.000Z',
      [deputy]: '2026-03-17T08:00:00.000Z',
    },
  },
  {
    of: 'a moment before people are told on the last day',
    until: day('2026-03-12'),
    since: '2026-03-12T07:59:59.999Z',
    says: { asked: null, [onTheDay]: '2026-03-12T08:00:00.000Z' },
  },
  {
    of: 'at the very moment of telling on the last day',
    until: day('2026-03-12'),
    since: '2026-03-12T08:00:00.000Z',
    says: { asked: null, [onTheDay]: '2026-03-12T08:00:00.000Z' },
  },
  {
    of: 'a moment after people were told on the last day',
    until: day('2026-03-12'),
    since: '2026-03-12T08:00:00.001Z',
    says: {
      [onTheDay]: null,
      asked: '2026-03-13T08:00:00.000Z',
      [deputy]: '2026-03-18T08:00:00.000Z',
      [lead]: '2026-03-20T08:00:00.000Z',
      [board]: '2026-03-27T08:00:00.000Z',
    },
  },
  {
    of: 'nine days in the past',
    until: day('2026-03-01'),
    since: '2026-03-10T12:00:00.000Z',
    says: {
      [fourteen]: null,
      [three]: null,
      [onTheDay]: null,
      asked: '2026-03-11T08:00:00.000Z',
      [deputy]: '2026-03-16T08:00:00.000Z',
      [lead]: '2026-03-18T08:00:00.000Z',
      [board]: '2026-03-25T08:00:00.000Z',
    },
  },
  {
    of: 'a year in the past, asked before Easter and the clock’s change',
    until: day('2025-03-27'),
    since: '2026-03-27T12:00:00.000Z',
    says: {
      asked: '2026-03-30T07:00:00.000Z',
      [deputy]: '2026-04-02T07:00:00.000Z',
      [lead]: '2026-04-07T07:00:00.000Z',
      [board]: '2026-04-14T07:00:00.000Z',
    },
  },
  {
    of: 'the Saturday before a Monday',
    until: day('2026-03-16'),
    since: '2026-03-14T12:00:00.000Z',
    says: { asked: null, [onTheDay]: '2026-03-16T08:00:00.000Z' },
  },
  {
    of: 'on the Friday before King’s Day, for King’s Day',
    until: day('2026-04-27'),
    since: '2026-04-24T12:00:00.000Z',
    says: { [onTheDay]: null, asked: '2026-04-28T07:00:00.000Z', [deputy]: '2026-05-01T07:00:00.000Z' },
  },
  {
    of: 'on New Year’s Eve, for New Year’s Day',
    until: day('2027-01-01'),
    since: '2026-12-31T12:00:00.000Z',
    says: { [onTheDay]: null, asked: '2027-01-04T08:00:00.000Z', [deputy]: '2027-01-07T08:00:00.000Z' },
  },
  {
    of: 'somebody waits for the answer: told on the next morning, and by the ladder',
    until: day('2026-03-23'),
    since: '2026-03-16T12:00:00.000Z',
    atOnce: true,
    says: {
      asked: '2026-03-17T08:00:00.000Z',
      [three]: '2026-03-18T08:00:00.000Z',
      [onTheDay]: '2026-03-23T08:00:00.000Z',
    },
  },
  {
    of: 'a ladder that tells the lead on the day: the lead hears a day after who must act',
    until: day('2026-03-12'),
    settings: {
      ladder: [
        { step: onTheDay, days: 0, counting: 'calendar', tell: 'who-must-act' },
        { step: 'lead-on-the-day', days: 0, counting: 'calendar', tell: 'lead' },
      ],
    },
    says: { [onTheDay]: '2026-03-12T08:00:00.000Z', 'lead-on-the-day': '2026-03-13T08:00:00.000Z' },
  },
  {
    of: 'a ladder that tells the lead alone: who must act hears first',
    until: day('2026-03-12'),
    since: '2026-03-02T12:00:00.000Z',
    settings: { ladder: [{ step: 'lead-before', days: -7, counting: 'calendar', tell: 'lead' }] },
    says: { asked: '2026-03-03T08:00:00.000Z', 'lead-before': '2026-03-05T08:00:00.000Z' },
  },
];

/** A date that moves is asked anew from then on. */
const moved: DatedCase[] = [
  {
    of: 'moved earlier, to nine days ahead',
    until: day('2026-05-29'),
    since: '2026-05-20T12:00:00.000Z',
    says: { [fourteen]: null, [three]: '2026-05-26T07:00:00.000Z', [onTheDay]: '2026-05-29T07:00:00.000Z' },
  },
  {
    of: 'moved earlier, to the day after',
    until: day('2026-05-21'),
    since: '2026-05-20T12:00:00.000Z',
    says: { [three]: null, [onTheDay]: '2026-05-21T07:00:00.000Z', [deputy]: '2026-05-27T07:00:00.000Z' },
  },
  {
    of: 'moved later, over the clock’s change',
    until: day('2026-04-02'),
    since: '2026-03-13T10:00:00.000Z',
    says: {
      [fourteen]: '2026-03-19T08:00:00.000Z',
      [three]: '2026-03-30T07:00:00.000Z',
      [onTheDay]: '2026-04-02T07:00:00.000Z',
      [deputy]: '2026-04-08T07:00:00.000Z',
    },
  },
];

/** More time was asked, or the role changed hands: what goes upward waits. */
const waiting: DatedCase[] = [
  {
    of: 'more time asked two working days after the deadline',
    until: day('2026-03-12'),
    holds: [{ from: '2026-03-16T12:00:00.000Z', until: '2026-03-23T23:00:00.000Z' }],
    says: {
      [deputy]: '2026-03-24T08:00:00.000Z',
      [lead]: '2026-03-26T08:00:00.000Z',
      [board]: '2026-04-02T07:00:00.000Z',
    },
  },
  {
    of: 'more time asked, and refused two days later',
    until: day('2026-03-12'),
    holds: [{ from: '2026-03-16T12:00:00.000Z', until: '2026-03-18T10:00:00.000Z' }],
    says: {
      [deputy]: '2026-03-19T08:00:00.000Z',
      [lead]: '2026-03-23T08:00:00.000Z',
      [board]: '2026-03-30T07:00:00.000Z',
    },
  },
  {
    of: 'more time asked when the deputy had been told',
    until: day('2026-03-12'),
    holds: [{ from: '2026-03-18T12:00:00.000Z', until: '2026-03-25T23:00:00.000Z' }],
    says: {
      [deputy]: '2026-03-17T08:00:00.000Z',
      [lead]: '2026-03-26T08:00:00.000Z',
      [board]: '2026-04-02T07:00:00.000Z',
    },
  },
  {
    of: 'more time asked before the deadline and answered before it: nothing waits',
    until: day('2026-03-12'),
    holds: [{ from: '2026-03-02T12:00:00.000Z', until: '2026-03-09T23:00:00.000Z' }],
    says: { [deputy]: '2026-03-17T08:00:00.000Z', [lead]: '2026-03-19T08:00:00.000Z' },
  },
  {
    of: 'more time asked twice',
    until: day('2026-03-12'),
    holds: [
      { from: '2026-03-16T12:00:00.000Z', until: '2026-03-18T10:00:00.000Z' },
      { from: '2026-03-18T12:00:00.000Z', until: '2026-03-25T23:00:00.000Z' },
    ],
    says: { [deputy]: '2026-03-26T08:00:00.000Z', [lead]: '2026-03-30T07:00:00.000Z' },
  },
  {
    of: 'another coordinator two days before the deadline',
    until: day('2026-03-12'),
    hands: [{ person: 'bob', since: '2026-03-10T12:00:00.000Z' }],
    says: { 'asked>bob': null, [onTheDay]: '2026-03-12T08:00:00.000Z', [deputy]: '2026-03-17T08:00:00.000Z' },
  },
  {
    of: 'another coordinator two working days after the deadline: hears, and has the time',
    until: day('2026-03-12'),
    hands: [{ person: 'bob', since: '2026-03-16T12:00:00.000Z' }],
    says: {
      'asked>bob': '2026-03-17T08:00:00.000Z',
      [deputy]: '2026-03-20T08:00:00.000Z',
      [lead]: '2026-03-24T08:00:00.000Z',
      [board]: '2026-03-31T07:00:00.000Z',
    },
  },
  {
    of: 'another coordinator who begins with quiet days',
    until: day('2026-03-12'),
    hands: [
      {
        person: 'bob',
        since: '2026-03-13T12:00:00.000Z',
        quiet: [{ from: '2026-03-14', until: '2026-03-22', since: '2026-03-01T12:00:00.000Z' }],
      },
    ],
    says: {
      'asked>bob': '2026-03-23T08:00:00.000Z',
      [deputy]: '2026-03-26T08:00:00.000Z',
      [lead]: '2026-03-30T07:00:00.000Z',
    },
  },
  {
    of: 'put to the lead by who must act, before the ladder would',
    until: day('2026-03-12'),
    putTo: [{ to: 'lead', since: '2026-03-03T12:00:00.000Z', bySelf: true }],
    says: { 'put-to-lead': '2026-03-04T08:00:00.000Z', [lead]: '2026-03-19T08:00:00.000Z' },
  },
  {
    of: 'put to the board by somebody else, of what was asked after its date: not before who must act could answer',
    until: day('2026-03-06'),
    since: '2026-03-09T12:00:00.000Z',
    putTo: [{ to: 'board', since: '2026-03-09T13:00:00.000Z', bySelf: false }],
    says: { asked: '2026-03-10T08:00:00.000Z', 'put-to-board': '2026-03-11T08:00:00.000Z' },
  },
];

/** Every dated case, by what it is about. */
export const cases: Record<string, DatedCase[]> = {
  'public holidays': holidays,
  'the nights of March and October': clockChanges,
  'leap days and the end of the year': leapAndYearEnd,
  'months and seasons': monthsAndSeasons,
  'times of the day': times,
  'quiet periods': quiet,
  'set late or in the past': late,
  moved: moved,
  'waiting for an answer, and other hands': waiting,
};
