import { describe, expect, it } from '@jest/globals';
import { deadline, plan, type PhasePlan } from './plan.js';

const phase = {
  name: 'pilot-one',
  kind: 'experiment',
  gate: { name: 'finished', decidedBy: 'approvals', quorum: [{ role: 'lead', count: 1 }], criteria: [] },
} satisfies PhasePlan;

const isDeadline = (precision: string, value: string) => deadline.safeParse({ precision, value }).success;
const isPlan = (...phases: unknown[]) => plan.safeParse({ phases }).success;

describe('a deadline, as somebody gives it', () => {
  it('is a day, a month or a season of a year, or an instant to the millisecond', () => {
    expect(isDeadline('day', '2026-09-01')).toBe(true);
    expect(isDeadline('month', '2026-09')).toBe(true);
    expect(isDeadline('month', '2026-10')).toBe(true);
    for (const season of ['winter', 'spring', 'summer', 'autumn']) {
      expect(isDeadline('season', `2026-${season}`)).toBe(true);
    }
    expect(isDeadline('instant', '2026-09-01T08:00:00.000Z')).toBe(true);
  });

  it('is nothing that the calendar does not know', () => {
    for (const month of ['2026-00', '2026-13', '2026-9', '226-09', '2026-09-01', 'x2026-09']) {
      expect([month, isDeadline('month', month)]).toEqual([month, false]);
    }
    for (const season of ['2026-monsoon', '2026-', 'summer', '2026-summer-2', '12026-summer']) {
      expect([season, isDeadline('season', season)]).toEqual([season, false]);
    }
    expect(isDeadline('day', '2026-02-30')).toBe(false);
    expect(isDeadline('instant', '2026-09-01T08:00:00Z')).toBe(false);
    expect(isDeadline('decade', '2020')).toBe(false);
  });

  it('says nothing besides', () => {
    for (const [precision, value] of [
      ['instant', '2026-09-01T08:00:00.000Z'],
      ['day', '2026-09-01'],
      ['month', '2026-09'],
      ['season', '2026-summer'],
    ]) {
      expect(deadline.safeParse({ precision, value, about: 'something' }).success).toBe(false);
    }
  });
});

describe('a plan, as somebody gives it', () => {
  it('has one phase to twelve', () => {
    expect(isPlan()).toBe(false);
    expect(isPlan(phase)).toBe(true);
    expect(isPlan(...Array.from({ length: 12 }, () => phase))).toBe(true);
    expect(isPlan(...Array.from({ length: 13 }, () => phase))).toBe(false);
  });

  it('calls its phases, gates and roles by codes, since their conductor may know no typed text', () => {
    for (const name of ['GGnet', '1st', 'a', 'mijn fase', 'a_b', 'phase-2', '-a', 'ab!', 'a'.repeat(40), '', 'ab\n']) {
      const { gate } = phase;
      expect([name, isPlan({ ...phase, name })]).toEqual([name, false]);
      expect([name, isPlan({ ...phase, gate: { ...gate, name } })]).toEqual([name, false]);
      const quorum = [{ role: name, count: 1 }];
      expect([name, isPlan({ ...phase, gate: { ...gate, quorum } })]).toEqual([name, false]);
    }
    expect(isPlan({ ...phase, name: 'a'.repeat(39) })).toBe(true);
    expect(isPlan({ ...phase, name: 'ab' })).toBe(true);
  });

  it('has phases of the five kinds alone', () => {
    for (const kind of ['hypothesis', 'experiment', 'evaluation', 'blueprint', 'waits']) {
      expect(isPlan({ ...phase, kind })).toBe(true);
    }
    expect(isPlan({ ...phase, kind: 'holiday' })).toBe(false);
  });

  it('asks at a gate for one to twenty of a role, and for twelve roles at most', () => {
    const asking = (...counts: number[]) =>
      isPlan({ ...phase, gate: { ...phase.gate, quorum: counts.map((count) => ({ role: 'alt', count })) } });
    expect([asking(0), asking(1), asking(20), asking(21), asking(1.5)]).toEqual([false, true, true, false, false]);
    expect(asking(...Array.from({ length: 12 }, () => 1))).toBe(true);
    expect(asking(...Array.from({ length: 13 }, () => 1))).toBe(false);
  });

  it('leaves a gate to approvals or to the teams, with twenty criteria of 300 characters at most', () => {
    const gate = (more: object) => isPlan({ ...phase, gate: { ...phase.gate, ...more } });
    expect([gate({ decidedBy: 'teams' }), gate({ decidedBy: 'chance' })]).toEqual([true, false]);
    const criterion = 'c'.repeat(300);
    expect(gate({ criteria: Array.from({ length: 20 }, () => criterion) })).toBe(true);
    expect(gate({ criteria: Array.from({ length: 21 }, () => criterion) })).toBe(false);
    expect(gate({ criteria: [`${criterion}c`] })).toBe(false);
    const { criteria: _none, ...without } = phase.gate;
    expect(plan.parse({ phases: [{ ...phase, gate: without }] }).phases[0]?.gate.criteria).toEqual([]);
  });

  it('says nothing besides, at any depth', () => {
    const more = { about: 'something' };
    expect(plan.safeParse({ phases: [phase], ...more }).success).toBe(false);
    expect(isPlan({ ...phase, ...more })).toBe(false);
    expect(isPlan({ ...phase, gate: { ...phase.gate, ...more } })).toBe(false);
    expect(isPlan({ ...phase, gate: { ...phase.gate, quorum: [{ role: 'lead', count: 1, ...more }] } })).toBe(false);
  });
});
