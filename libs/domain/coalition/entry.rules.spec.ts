import { describe, expect, it } from '@jest/globals';
import { EntryLife } from '../../../test/support/builders/coalition.js';
import { fold } from '../../engine/turn.js';
import { type Happened } from '../../engine/instant.js';
import { duesOfEntry } from './entry.dues.js';
import { entryRules } from './entry.rules.js';

const on = (value: string): { happened: Happened } => ({ happened: { precision: 'day', value } });
const step = (to: string) => ({ type: 'record-step', to });
const until = (value: string, type = 'set-term') => ({ type, until: { precision: 'day', value } });
const stepsOf = ({ entry }: EntryLife) => entry.steps.map(({ to }) => to);
const phaseOf = ({ entry }: EntryLife) => entryRules.standing(entry).phase;

describe('the steps of an organisation', () => {
  it('stand in the order in which they happened, whenever they are told', () => {
    const life = new EntryLife().does(
      'lead',
      { type: 'begin-entry', organisation: 'zn', as: 'insurer', to: 'interested' },
      on('2026-01-10'),
    );
    life.does('lead', step('signed'), on('2026-05-20'));
    life.does('lead', step('declared-intent'), on('2026-02-01'));
    life.does('lead', step('mandate-agreed'), { happened: { precision: 'month', value: '2026-04' } });
    expect(stepsOf(life)).toEqual(['interested', 'declared-intent', 'mandate-agreed', 'signed']);
    expect(phaseOf(life)).toBe('signed');
    expect(life.events.at(-1)).toMatchObject({
      happened: { precision: 'month', value: '2026-04' },
      recorded: life.now,
      event: { begins: '2026-03-31T22:00:00.000Z', ends: '2026-04-30T21:59:59.999Z' },
    });
  });

  it('come after each other as they were told where that is not known any closer', () => {
    const life = new EntryLife().begun();
    life.does('lead', step('declared-intent'), { happened: { precision: 'season', value: '2026-spring' } });
    expect(stepsOf(life)).toEqual(['declared-intent', 'interested']);
    const spring: { happened: Happened } = { happened: { precision: 'season', value: '2026-spring' } };
    life.does('lead', step('mandate-agreed'), spring);
    expect(stepsOf(life)).toEqual(['declared-intent', 'mandate-agreed', 'interested']);
  });

  it('go on after a pause where it was, and after leaving from anew', () => {
    const life = new EntryLife().signed().does('partner-zn', { type: 'pause-entry' });
    expect(phaseOf(life)).toBe('paused');
    life.does('partner-zn', { type: 'resume-entry' });
    expect(phaseOf(life)).toBe('signed');
    life.does('partner-zn', { type: 'leave-coalition', reason: 'r' }).does('lead', step('joined'));
    expect(phaseOf(life)).toBe('joined');
  });
});

describe('a term', () => {
  it('passes by itself, and can be renewed afterwards', () => {
    const life = new EntryLife().signed().does('lead', until('2026-12-31'));
    expect(entryRules.standing(life.entry)).toMatchObject({ wakeAt: '2026-12-31T23:00:00.000Z', wakeFor: 'term' });
    life.until('2027-01-05T00:00:00.000Z');
    expect(life.events.at(-1)).toMatchObject({
      recorded: '2026-12-31T23:00:00.000Z',
      via: 'clock',
      event: { type: 'entry-expired' },
    });
    expect(phaseOf(life)).toBe('expired');
    life.does('partner-zn', until('2027-12-31', 'renew-entry'));
    expect(life.entry).toMatchObject({ term: { term: 2 } });
    expect(phaseOf(life)).toBe('signed');
    expect(stepsOf(life)).toEqual(['interested', 'signed', 'expired', 'signed']);
  });

  it('is asked about in time: of the contact persons of the organisation and of the project lead', () => {
    const life = new EntryLife().signed();
    expect(duesOfEntry(life.entry)).toEqual([]);
    life.does('lead', until('2026-12-31'));
    expect(duesOfEntry(life.entry)).toEqual([
      {
        what: 'entry-term:zn',
        occurrence: 1,
        since: life.now,
        until: '2026-12-31T23:00:00.000Z',
        who: [{ role: 'partner', organisation: 'zn' }, { role: 'lead' }],
      },
    ]);
    life.does('lead', until('2027-12-31', 'renew-entry'));
    expect(duesOfEntry(life.entry)).toMatchObject([{ occurrence: 2, until: '2027-12-31T23:00:00.000Z' }]);
  });

  it('of a step ends with the step; that of a membership goes on through a pause and a second signature', () => {
    const intent = new EntryLife().begun().does('lead', step('declared-intent')).does('lead', until('2026-09-30'));
    expect(intent.does('lead', step('signed')).entry.term).toBeNull();
    const member = new EntryLife().signed().does('lead', until('2026-12-31')).does('lead', step('joined'));
    member.does('lead', { type: 'pause-entry' });
    expect(member.entry.term).toMatchObject({ passes: '2026-12-31T23:00:00.000Z' });
    member.until('2027-01-01T00:00:00.000Z');
    expect(phaseOf(member)).toBe('expired');
  });
});

describe('the directory’s word on a party', () => {
  it('becomes its first step, on the day that it names', () => {
    const life = new EntryLife();
    const found = { type: 'found-entry', organisation: 'zn', as: 'insurer', to: 'mandate-agreed' };
    life.does(null, found, { via: 'service', ...on('2021-09-20') });
    expect(life.told).toEqual(['entry-begun', 'entry-found']);
    expect(life.entry.steps).toMatchObject([{ to: 'mandate-agreed', happened: { value: '2021-09-20' } }]);
  });
});

it('an entry is what its events add up to, and stays small', () => {
  const life = new EntryLife().begun();
  for (let turn = 0; turn < 29; turn++) {
    life.does('lead', step('signed')).does('lead', step('joined'));
  }
  expect(fold(entryRules, life.events)).toEqual(life.state);
  expect(JSON.stringify(life.state).length).toBeLessThan(16_000);
});
