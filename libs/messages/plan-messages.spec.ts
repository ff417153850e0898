import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Rung } from '../domain/programme/programme.settings.js';
import { type Due } from '../engine/rules.js';
import { calendarOf } from './calendar.js';
import { planMessages } from './plan-messages.js';

const calendar = calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'NL' });

const ladder: Rung[] = [
  { step: '14-days-before', days: -14, counting: 'calendar', tell: 'who-must-act' },
  { step: '3-working-days-before', days: -3, counting: 'working', tell: 'who-must-act' },
  { step: 'on-the-day', days: 0, counting: 'calendar', tell: 'who-must-act' },
  { step: '3-working-days-after', days: 3, counting: 'working', tell: 'deputy' },
  { step: '5-working-days-after', days: 5, counting: 'working', tell: 'lead' },
  { step: '10-working-days-after', days: 10, counting: 'working', tell: 'board' },
];

function aDue(more: Partial<Due> = {}): Due {
  return {
    what: 'team-finished:team-wopit',
    occurrence: 1,
    since: '2020-01-01T00:00:00.000Z',
    until: calendar.endOf('2026-03-12'),
    who: [{ role: 'coordinator', team: 'team-wopit' }],
    ...more,
  };
}

const planned = (due: Due, rungs = ladder) =>
  planMessages({ dues: [due], ladder: rungs, calendar, toldAt: '09:00', hands: [] });
const momentsOf = (due: Due, rungs = ladder) =>
  Object.fromEntries(planned(due, rungs).map(({ key, due: moment }) => [key.step, moment]));

describe('the ladder', () => {
  it('begins 14 days before the last day of the deadline, at nine in the morning', () => {
    expect(momentsOf(aDue())['14-days-before']).toBe('2026-02-26T08:00:00.000Z');
  });

  it('counts three working days before over Koningsdag', () => {
    const due = aDue({ until: calendar.endOf('2026-04-29') });
    expect(momentsOf(due)['3-working-days-before']).toBe('2026-04-23T07:00:00.000Z');
  });

  it('counts three working days before over Christmas', () => {
    const due = aDue({ until: calendar.endOf('2025-12-29') });
    expect(momentsOf(due)['3-working-days-before']).toBe('2025-12-22T08:00:00.000Z');
  });

  it('says nine in the morning before and after summer time begins', () => {
    const moments = momentsOf(aDue({ until: calendar.endOf('2026-03-31') }));
    expect(moments['14-days-before']).toBe('2026-03-17T08:00:00.000Z');
    expect(moments['on-the-day']).toBe('2026-03-31T07:00:00.000Z');
  });

  it('takes the day itself when a deadline ends during a day', () => {
    expect(momentsOf(aDue({ until: '2026-03-12T13:30:00.000Z' }))['on-the-day']).toBe('2026-03-12T08:00:00.000Z');
  });

  it('speaks on the last working day before, when the day itself is free', () => {
    const due = aDue({ until: calendar.endOf('2026-04-27') });
    expect(momentsOf(due)['on-the-day']).toBe('2026-04-24T07:00:00.000Z');
  });

  it('speaks on the first working day after, when a day after the deadline is free', () => {
    const due = aDue({ until: calendar.endOf('2026-04-24') });
    const rungs: Rung[] = [{ step: '1-day-after', days: 1, counting: 'calendar', tell: 'lead' }];
    expect(momentsOf(due, rungs)['1-day-after']).toBe('2026-04-28T07:00:00.000Z');
  });

  it('speaks on the last working day before, when the zeroth working day is free', () => {
    const rungs: Rung[] = [{ step: 'on-the-day', days: 0, counting: 'working', tell: 'who-must-act' }];
    expect(momentsOf(aDue({ until: calendar.endOf('2026-04-26') }), rungs)['on-the-day']).toBe(
      '2026-04-24T07:00:00.000Z',
    );
  });
});

describe('a planned message', () => {
  it('keeps its key when the deadline moves, so that nothing is said twice', () => {
    const before = planned(aDue());
    const after = planned(aDue({ until: calendar.endOf('2026-05-01') }));
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(after.map(({ due }) => due)).not.toEqual(before.map(({ due }) => due));
  });

  it('is another one when something is asked anew', () => {
    const keys = [...planned(aDue()), ...planned(aDue({ occurrence: 2 }))].map(({ key }) => JSON.stringify(key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('skips what lies before something was asked', () => {
    const due = aDue({ since: '2026-03-10T10:00:00.000Z' });
    expect(planned(due).map(({ key }) => key.step)).toEqual([
      'on-the-day',
      '3-working-days-after',
      '5-working-days-after',
      '10-working-days-after',
    ]);
  });

  it('goes to the deputy of each team whose coordinator must act', () => {
    const who = [
      { role: 'coordinator', team: 'team-wopit' },
      { role: 'coordinator', team: 'team-ggnet' },
      { role: 'facilitator' },
    ];
    const message = planned(aDue({ who })).find(({ key }) => key.step === '3-working-days-after');
    expect(message?.who).toEqual([
      { role: 'deputy', team: 'team-wopit' },
      { role: 'deputy', team: 'team-ggnet' },
    ]);
  });

  it('is left out when there is nobody to hear it', () => {
    const steps = planned(aDue({ who: [{ role: 'facilitator' }] })).map(({ key }) => key.step);
    expect(steps).not.toContain('3-working-days-after');
  });

  it('goes upward to those above only', () => {
    const upward = planned(aDue()).filter(({ key }) => /^(5|10)-/.test(key.step));
    expect(upward.map(({ who }) => who)).toEqual([[{ role: 'lead' }], [{ role: 'board' }]]);
  });

  it('comes once when two dues share a key, and goes to the addressees of both', () => {
    const dues = [aDue(), aDue({ who: [{ role: 'coordinator', team: 'team-wopit' }, { role: 'facilitator' }] })];
    const [first, ...rest] = planMessages({ dues, ladder: ladder.slice(0, 1), calendar, toldAt: '09:00', hands: [] });
    expect(rest).toEqual([]);
    expect(first?.who).toEqual([{ role: 'coordinator', team: 'team-wopit' }, { role: 'facilitator' }]);
  });

  it('always goes out at nine on a working day, and never before it was asked', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map((days) => calendar.addDays('2025-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (last, ahead) => {
        const since = calendar.at(calendar.addDays(last, -ahead), '12:00');
        for (const { due } of planned(aDue({ until: calendar.endOf(last), since }))) {
          expect(calendar.isWorkingDay(calendar.dayOf(due))).toBe(true);
          expect(due).toBe(calendar.at(calendar.dayOf(due), '09:00'));
          expect(due >= since).toBe(true);
        }
      }),
    );
  });
});
