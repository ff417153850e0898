import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '../../messages/calendar.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { upcomingFor, type Planned } from './cycle.upcoming.js';

const settings = aSettings();
const calendar = calendarOf(settings);
const dates = ['2027-01-31', '2027-03-31', '2027-06-30'];
const phases = settings.plan.phases.map((phase, place) => {
  const value = dates[place];
  return value === undefined ? phase : { ...phase, until: { precision: 'day' as const, value } };
});
const cycle: Planned = { plan: { phases }, phase: 'hypothesis', teams: ['wopit', 'ggnet'] };
const whatFor = (role: string, team?: string, at = cycle): string[] =>
  upcomingFor(at, [{ person: 'p', role, ...(team !== undefined && { team }) }], calendar).map(({ what }) => what);

describe('what a cycle will ask', () => {
  it('of a role that decides are its gates from the present phase on, by their dates', () => {
    expect(upcomingFor(cycle, [{ person: 'p', role: 'lead' }], calendar)).toEqual([
      { what: 'gate:ready-to-start', until: '2027-01-31T23:00:00.000Z' },
      { what: 'gate:evaluation-accepted', until: '2027-06-30T22:00:00.000Z' },
    ]);
    expect(whatFor('lead', undefined, { ...cycle, phase: 'experiment' })).toEqual(['gate:evaluation-accepted']);
  });

  it('of a coordinator is that the own team has finished', () => {
    expect(whatFor('coordinator', 'ggnet')).toEqual(['team-finished:ggnet']);
    expect(whatFor('coordinator', 'dimence')).toEqual([]);
  });

  it('of a facilitator is what has to be written', () => {
    expect(whatFor('facilitator')).toEqual(['submission:hypothesis', 'submission:evaluation']);
  });

  it('of who reads along is nothing, and nothing without a date', () => {
    expect(whatFor('partner')).toEqual([]);
    expect(whatFor('lead', undefined, { ...cycle, phase: 'blueprint' })).toEqual([]);
  });
});
