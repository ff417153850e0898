import { describe, expect, it } from '@jest/globals';
import { aMeasurement, CycleLife } from '../../../test/support/builders/cycle.js';

const noteAdded = () =>
  new CycleLife().begun().does('coordinator-ggnet', { type: 'add-note', team: 'ggnet', note: 'eerst' });
const measured = () => new CycleLife().begun().does('coordinator-ggnet', aMeasurement('ggnet', { value: 3 }));
const last = (life: CycleLife) => life.events.at(-1)?.event;
const toNote = (line: number, note: string) => ({ type: 'correct-note', line, note, reason: 'beter' });
const toValue = (line: number, value: number) => ({
  type: 'correct-measurement',
  line,
  value,
  from: '2026-05-01',
  until: '2026-05-31',
  reason: 'beter',
});

describe('a correction', () => {
  it('keeps the line that it puts right, and says what stood there', () => {
    const life = noteAdded();
    const line = life.seq;
    life.does('alt-1', toNote(line, 'beter'));
    expect(last(life)).toEqual({
      ...{ type: 'note-corrected', id: 'cycle-1.n1', line, team: 'ggnet' },
      ...{ was: 'eerst', note: 'beter', reason: 'beter' },
    });
    expect(life.events[line - 1]?.event).toMatchObject({ type: 'note-added', note: 'eerst' });
  });

  it('of a line that was put right before says what stood there until then, whichever of them is named', () => {
    const life = noteAdded();
    const line = life.seq;
    life.does('lead', toNote(line, 'tweede')).does('lead', toNote(line, 'derde'));
    expect(last(life)).toMatchObject({ line, was: 'tweede', note: 'derde' });
    life.does('lead', toNote(line + 1, 'vierde'));
    expect(last(life)).toMatchObject({ line, was: 'derde', note: 'vierde' });
  });

  it('of a count can be taken back: the count is then what it was at first', () => {
    const life = measured();
    const line = life.seq;
    life.does('lead', toValue(line, 4)).does('lead', toValue(line, 3));
    expect(last(life)).toMatchObject({ line, was: { value: 4 }, value: 3 });
    expect(life.refusalOf('lead', toValue(line, 3))).toBe('nothing-changes');
    expect(life.refusalOf('lead', toValue(line + 1, 3))).toBe('nothing-changes');
  });

  it('of one line leaves the others alone', () => {
    const life = measured();
    const line = life.seq;
    life.does('coordinator-ggnet', aMeasurement('ggnet', { value: 7 })).does('lead', toValue(line, 4));
    life.does('lead', toValue(line + 1, 8));
    expect(last(life)).toMatchObject({ line: line + 1, id: 'cycle-1.m2', was: { value: 7 } });
  });

  it('is its author’s too, whatever role they hold', () => {
    const life = new CycleLife().begun();
    life.cast.push({ person: 'client', role: 'expert' });
    life.does('client', { type: 'add-note', note: 'eerst' });
    const line = life.seq;
    expect(life.refusalOf('facilitator', toNote(line, 'beter'))).toBe('line-not-yours');
    life.does('client', toNote(line, 'beter')).does('client', toNote(line + 1, 'nog beter'));
    expect(last(life)).toMatchObject({ line, team: null, was: 'beter' });
  });
});

describe('who puts a line right', () => {
  const refusal = (holding: { role: string; team?: string }) => {
    const life = noteAdded();
    const line = life.seq;
    life.cast.push({ person: 'somebody', workpackage: 'zorgverlening', ...holding });
    return life.refusalOf('somebody', toNote(line, 'beter'));
  };

  it('is the coordinator or the deputy of its own team, the ALT, the project lead, and nobody else', () => {
    expect(refusal({ role: 'coordinator', team: 'ggnet' })).toBeUndefined();
    expect(refusal({ role: 'deputy', team: 'ggnet' })).toBeUndefined();
    expect(refusal({ role: 'alt' })).toBeUndefined();
    expect(refusal({ role: 'lead' })).toBeUndefined();
    expect(refusal({ role: 'coordinator', team: 'dimence' })).toBe('line-not-yours');
    expect(refusal({ role: 'deputy', team: 'dimence' })).toBe('line-not-yours');
    expect(refusal({ role: 'facilitator', team: 'ggnet' })).toBe('line-not-yours');
    expect(refusal({ role: 'expert' })).toBe('line-not-yours');
  });
});

describe('the period of a count', () => {
  const count = (from: string, until: string) =>
    new CycleLife().begun().refusalOf('lead', aMeasurement('ggnet', { from, until }));
  const correct = (from: string, until: string) => {
    const life = measured();
    return life.refusalOf('lead', { ...toValue(life.seq, 3), from, until });
  };

  it('may be one day, and today; not backwards, and not tomorrow', () => {
    for (const refusal of [count, correct]) {
      expect(refusal('2026-06-01', '2026-06-01')).toBeUndefined();
      expect(refusal('2026-05-02', '2026-05-01')).toBe('period-backwards');
      expect(refusal('2026-06-01', '2026-06-02')).toBe('not-in-the-future');
    }
  });

  it('alone may be put right, at either end', () => {
    expect(correct('2026-05-02', '2026-05-31')).toBeUndefined();
    expect(correct('2026-05-01', '2026-05-30')).toBeUndefined();
    expect(correct('2026-05-01', '2026-05-31')).toBe('nothing-changes');
  });

  it('is numbered on, baselines among the others', () => {
    const life = measured().does('lead', aMeasurement('ggnet', { baseline: true }));
    life.does('lead', aMeasurement('dimence'));
    expect(last(life)).toMatchObject({ id: 'cycle-1.m3', baseline: false });
    expect(life.cycle.counts).toMatchObject({ measurements: 2, baselines: 1 });
  });
});
