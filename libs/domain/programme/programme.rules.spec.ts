import { describe, expect, it } from '@jest/globals';
import { ProgrammeLife, programmeCast } from '../../../test/support/builders/programme.js';
import { programmeRules } from './programme.rules.js';
import { programmeSettings } from './programme.settings.js';

const running = () => new ProgrammeLife().founded();
const give = (person: string, role: string, more: object = {}) => ({ type: 'give-role', person, role, ...more });

describe('a programme', () => {
  it('accepts settings that were stored before there were more of them', () => {
    const { languages, quietPeriods, labels, plans, aloneBelow, ...stored } = running().programme.settings;
    expect([languages, quietPeriods, labels, plans, aloneBelow]).toEqual([['nl', 'en'], [], {}, [], 4]);
    expect(programmeSettings.parse(stored)).toEqual(running().programme.settings);
  });

  it('changes only the settings that are named, and says which were different', () => {
    const life = running().does('lead', {
      type: 'change-settings',
      changes: { holidays: 'NL', leastMeasurements: 6, aloneBelow: 3 },
      appliesTo: 'running-too',
    });
    expect(life.events.at(-1)?.event).toMatchObject({ version: 2, changes: { leastMeasurements: 6, aloneBelow: 3 } });
    expect(life.programme.settings).toMatchObject({
      timeZone: 'Europe/Amsterdam',
      leastMeasurements: 6,
      aloneBelow: 3,
    });
    expect(life.programme.settingsVersion).toBe(2);
  });

  it('asks whoever sees to a condition, and the lead, until it is met', () => {
    const life = running().does('funder', {
      ...{ type: 'set-condition', text: 'de coalitie doet mee', dueOn: '2026-10-01' },
      ...{ owner: 'facilitator', waivable: false },
    });
    const due = () => life.standing.dues.find(({ what }) => what === 'condition:programme-1.c1');
    expect(due()).toMatchObject({
      until: '2026-10-01T22:00:00.000Z',
      who: [{ role: 'facilitator', person: 'facilitator' }, { role: 'lead' }],
    });
    life.does('facilitator', { type: 'meet-condition', condition: 'programme-1.c1', evidence: 'de akte' });
    expect(due()).toBeUndefined();
  });
});

describe('whoever writes in a programme', () => {
  const texts = { type: 'rewrite-programme', aim: 'minder stigma', reason: 'scherper' };

  it('rests on a version of its text or of its settings; of anything else there is none', () => {
    const life = running();
    const version = (part: string) => programmeRules.versionOf(life.programme, part);
    expect([version('text'), version('settings'), version('plan')]).toEqual([1, 1, undefined]);
    life.does('lead', texts);
    expect([version('text'), version('settings')]).toEqual([2, 1]);
    life.does('lead', { type: 'change-settings', changes: { aloneBelow: 3 }, appliesTo: 'running-too' });
    expect([version('text'), version('settings')]).toEqual([2, 2]);
    expect(programmeRules.versionOf(undefined, 'text')).toBe(0);
    expect(programmeRules.versionOf(undefined, 'settings')).toBe(0);
  });

  it('is shown the aim and the approach beside their own, where they differ', () => {
    const life = running().does('lead', texts);
    expect(programmeRules.textsOf(life.programme, 'text')).toContain('minder stigma');
    expect(programmeRules.textsOf(life.programme, 'text')).not.toContain(null);
    expect(programmeRules.textsOf(life.programme, 'settings')).toEqual([]);
  });
});

describe('a role', () => {
  it('that begins later is of no use before, and the programme wakes when it does', () => {
    const life = running().does('lead', give('later', 'lead', { from: '2026-07-01', until: '2026-07-31' }));
    expect(life.standing.wakeAt).toBe('2026-06-30T22:00:00.000Z');
    expect(life.refusalOf('later', give('somebody', 'expert'))).toBe('may-not');
    life.until('2026-07-01T08:00:00.000Z');
    expect(life.told.at(-1)).toBe('roles-turned');
    life.does('later', give('somebody', 'expert'));
    life.until('2026-08-01T08:00:00.000Z');
    expect(life.refusalOf('later', give('somebody', 'expert'))).toBe('may-not');
  });

  it('that is given again holds as long as is said then', () => {
    const life = running()
      .does('lead', give('helper', 'lead', { until: '2026-06-30' }))
      .does('lead', give('helper', 'lead', { until: '2026-12-31' }))
      .until('2026-09-01T08:00:00.000Z');
    expect(life.programme.leads.filter(({ person }) => person === 'helper')).toHaveLength(1);
    life.does('helper', give('somebody', 'expert'));
  });

  it('of a lead can end as long as somebody leads at every later moment', () => {
    const life = running().does('board', give('second', 'lead', { until: '2026-12-31' }));
    expect(life.refusalOf('lead', { type: 'leave-programme' })).toBe('last-lead');
    life.does('board', give('third', 'lead', { from: '2026-12-01' })).does('lead', { type: 'leave-programme' });
    expect(life.programme.leads.map(({ person, until }) => [person, until])).toEqual([
      ['second', '2026-12-31T23:00:00.000Z'],
      ['third', null],
    ]);
  });
});

describe('a team', () => {
  const dues = (life: ProgrammeLife) => life.standing.dues.filter(({ what }) => what === 'coordinator:ggnet');

  it('without a coordinator is seen to by the lead, until somebody coordinates it', () => {
    const life = running().does('coordinator', { type: 'leave-programme' });
    expect(life.told.slice(-2)).toEqual(['person-left', 'coordinator-missing']);
    expect(dues(life)).toMatchObject([{ until: '2026-06-08T22:00:00.000Z', who: [{ role: 'lead' }] }]);
    life.does('partner', { type: 'appoint-coordinator', team: 'ggnet', organisation: 'ggnet', coordinator: 'new' });
    expect(dues(life)).toEqual([]);
  });

  it('whose coordinator stops on a date lacks one from then on', () => {
    const life = running()
      .does('lead', { type: 'end-role', person: 'coordinator', role: 'coordinator', until: '2026-06-30' })
      .until('2026-07-02T08:00:00.000Z');
    expect(life.told.slice(-2)).toEqual(['roles-turned', 'coordinator-missing']);
  });

  it('whose next coordinator begins later lacks one until then', () => {
    const life = new ProgrammeLife(programmeCast.filter(({ role }) => role !== 'facilitator'))
      .founded()
      .does('coordinator', { type: 'leave-programme' })
      .does('lead', give('new', 'coordinator', { team: 'ggnet', organisation: 'ggnet', from: '2026-07-01' }));
    expect(dues(life)).toHaveLength(1);
    expect(dues(life.until('2026-07-01T08:00:00.000Z'))).toEqual([]);
  });
});
