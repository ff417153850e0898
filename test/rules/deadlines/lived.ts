import { type Deadline } from '../../../libs/domain/plan/plan.js';

/** Something that is done at an instant, by the project lead. */
interface Done {
  at: string;
  command: { type: string } & Record<string, unknown>;
}

/**
 * A life of a cycle, begun on 1 June 2026 at ten in the morning, whose hypothesis has a date: what was done when, and at
 * which instants the steps about "team GGnet is ready" are then still to come. Worked out with a calendar on paper.
 */
export interface LivedCase {
  of: string;
  until: Deadline;
  done: Done[];
  says: Record<string, string | null>;
}

const day = (value: string): Deadline => ({ precision: 'day', value });
const month = (value: string): Deadline => ({ precision: 'month', value });
const pause = (at: string): Done => ({ at, command: { type: 'pause-cycle' } });
const resume = (at: string): Done => ({ at, command: { type: 'resume-cycle' } });
const move = (at: string, until: Deadline): Done => ({
  at,
  command: { type: 'move-date', phase: 'hypothesis', until, reason: 'het loopt anders' },
});

const fourteen = '14-days-before';
const three = '3-working-days-before';
const onTheDay = 'on-the-day';
const deputy = '3-working-days-after';
const lead = '5-working-days-after';
const board = '10-working-days-after';

/** Lives in which a date moves, or stands still for a while. */
export const lived: LivedCase[] = [
  {
    of: 'a pause of July: 30 September becomes 31 October, a Saturday',
    until: day('2026-09-30'),
    done: [pause('2026-07-01T10:00:00.000Z'), resume('2026-08-01T10:00:00.000Z')],
    says: {
      [fourteen]: '2026-10-16T07:00:00.000Z',
      [three]: '2026-10-28T08:00:00.000Z',
      [onTheDay]: '2026-10-30T08:00:00.000Z',
      [deputy]: '2026-11-04T08:00:00.000Z',
    },
  },
  {
    of: 'a pause of July: the last working day of September becomes 31 October',
    until: month('2026-09'),
    done: [pause('2026-07-01T10:00:00.000Z'), resume('2026-08-01T10:00:00.000Z')],
    says: { [onTheDay]: '2026-10-30T08:00:00.000Z' },
  },
  {
    of: 'during the pause nobody is told',
    until: day('2026-09-30'),
    done: [pause('2026-07-01T10:00:00.000Z')],
    says: {
      [fourteen]: null,
      [three]: null,
      [onTheDay]: null,
      asked: null,
      [deputy]: null,
      [lead]: null,
      [board]: null,
    },
  },
  {
    of: 'a pause over the deadline: 30 June becomes 1 August, a Saturday',
    until: day('2026-06-30'),
    done: [pause('2026-06-25T12:00:00.000Z'), resume('2026-07-27T12:00:00.000Z')],
    says: {
      [fourteen]: null,
      [three]: '2026-07-29T07:00:00.000Z',
      [onTheDay]: '2026-07-31T07:00:00.000Z',
      [deputy]: '2026-08-05T07:00:00.000Z',
    },
  },
  {
    of: 'a pause of what was late already: whoever must act hears again before anybody above',
    until: day('2026-06-30'),
    done: [pause('2026-07-02T12:00:00.000Z'), resume('2026-08-03T12:00:00.000Z')],
    says: {
      [onTheDay]: null,
      asked: '2026-08-04T07:00:00.000Z',
      [deputy]: '2026-08-07T07:00:00.000Z',
      [lead]: '2026-08-11T07:00:00.000Z',
      [board]: '2026-08-18T07:00:00.000Z',
    },
  },
  {
    of: 'a pause of two hours moves nothing',
    until: day('2026-06-30'),
    done: [pause('2026-06-10T08:00:00.000Z'), resume('2026-06-10T10:00:00.000Z')],
    says: { [fourteen]: '2026-06-16T07:00:00.000Z', [onTheDay]: '2026-06-30T07:00:00.000Z' },
  },
  {
    of: 'a pause from summer time into winter time: 13 November becomes 11 December',
    until: day('2026-11-13'),
    done: [pause('2026-10-12T10:00:00.000Z'), resume('2026-11-09T10:00:00.000Z')],
    says: {
      [fourteen]: '2026-11-27T08:00:00.000Z',
      [three]: '2026-12-08T08:00:00.000Z',
      [onTheDay]: '2026-12-11T08:00:00.000Z',
    },
  },
  {
    of: 'moved from September to June',
    until: day('2026-09-30'),
    done: [move('2026-06-10T10:00:00.000Z', day('2026-06-30'))],
    says: { [fourteen]: '2026-06-16T07:00:00.000Z', [onTheDay]: '2026-06-30T07:00:00.000Z' },
  },
  {
    of: 'moved to the day after',
    until: day('2026-09-30'),
    done: [move('2026-06-10T10:00:00.000Z', day('2026-06-11'))],
    says: {
      [fourteen]: null,
      [three]: null,
      [onTheDay]: '2026-06-11T07:00:00.000Z',
      [lead]: '2026-06-18T07:00:00.000Z',
    },
  },
  {
    of: 'moved on after it had passed',
    until: day('2026-06-12'),
    done: [move('2026-06-16T10:00:00.000Z', day('2026-07-31'))],
    says: {
      [fourteen]: '2026-07-17T07:00:00.000Z',
      [three]: '2026-07-28T07:00:00.000Z',
      [onTheDay]: '2026-07-31T07:00:00.000Z',
      [lead]: '2026-08-07T07:00:00.000Z',
    },
  },
];
