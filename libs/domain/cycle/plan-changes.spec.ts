import { describe, expect, it } from '@jest/globals';
import { CycleLife } from '../../../test/support/builders/cycle.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { cycleRules } from './cycle.rules.js';

const day = (value: string) => ({ precision: 'day', value });
const begun = () => new CycleLife().begun();
const last = (life: CycleLife) => life.events.at(-1)?.event;
const rest = {
  name: 'rust',
  kind: 'waits',
  gate: { name: 'uitgerust', decidedBy: 'approvals', quorum: [{ role: 'lead', count: 1 }], criteria: [] },
};
const names = (life: CycleLife) => life.cycle.plan.phases.map(({ name }) => name);
const quorumOf = (life: CycleLife, gate: string) =>
  life.cycle.plan.phases.find((phase) => phase.gate.name === gate)?.gate.quorum;
const withList = () => {
  const settings = aSettings();
  const phases = settings.plan.phases.map((phase) => ({
    ...phase,
    gate: { ...phase.gate, criteria: ['iedereen weet ervan', 'er is tijd', 'er is geld'] },
  }));
  return new CycleLife(undefined, { ...settings, plan: { phases } }).begun();
};

describe('a plan that is changed', () => {
  it('is another version, with what was changed and the whole of it', () => {
    const life = begun().does('lead', { type: 'add-phase', phase: rest, after: 'experiment' });
    expect(last(life)).toEqual({
      ...{ type: 'plan-changed', planVersion: 2, plan: life.cycle.plan },
      change: { what: 'phase-added', phase: 'rust', after: 'experiment' },
    });
    expect(names(life)).toEqual(['hypothesis', 'experiment', 'rust', 'evaluation', 'blueprint']);
    life.does('lead', { type: 'reorder-phases', phases: ['experiment', 'evaluation', 'rust', 'blueprint'] });
    expect(last(life)).toMatchObject({
      planVersion: 3,
      change: { what: 'phases-reordered', phases: ['experiment', 'evaluation', 'rust', 'blueprint'] },
    });
    expect(names(life)).toEqual(['hypothesis', 'experiment', 'evaluation', 'rust', 'blueprint']);
    life.does('lead', { type: 'drop-phase', phase: 'rust' });
    expect(last(life)).toMatchObject({ planVersion: 4, change: { what: 'phase-dropped', phase: 'rust' } });
    expect(names(life)).toEqual(['hypothesis', 'experiment', 'evaluation', 'blueprint']);
    expect(cycleRules.versionOf(life.cycle, 'plan')).toBe(4);
  });

  it('keeps what has begun as it was: a phase can come after the present one, and none before it', () => {
    const life = new CycleLife().running().does('lead', { type: 'add-phase', phase: rest, after: 'experiment' });
    expect(names(life)).toEqual(['hypothesis', 'experiment', 'rust', 'evaluation', 'blueprint']);
    expect(life.refusalOf('lead', { type: 'drop-phase', phase: 'experiment' })).toBe('phase-begun');
    expect(life.refusalOf('lead', { type: 'drop-phase', phase: 'hypothesis' })).toBe('phase-begun');
  });

  it('may lose an evaluation when it has another, and not when its dates then lie in the wrong order', () => {
    const second = { ...rest, kind: 'evaluation' };
    const life = begun().does('lead', { type: 'add-phase', phase: second, after: 'evaluation' });
    expect(life.refusalOf('lead', { type: 'drop-phase', phase: 'rust' })).toBeUndefined();
    const dated = { ...rest, until: day('2026-07-01') };
    life.does('lead', { type: 'move-date', phase: 'experiment', until: day('2026-08-01') });
    expect(
      life.refusalOf('lead', {
        type: 'add-phase',
        phase: { ...dated, name: 'pauze', gate: { ...rest.gate, name: 'p' } },
        after: 'experiment',
      }),
    ).toBe('dates-out-of-order');
  });

  it('waits in a phase that only waits, until its gate passes', () => {
    const life = begun().does('lead', { type: 'add-phase', phase: rest, after: 'hypothesis' });
    life.does('facilitator', {
      type: 'draft-hypothesis',
      hypothesis: { form: 'exploring', expectation: 'e', noticedBy: 'n', changesOurMind: 'c' },
    });
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] });
    for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
    life.approves('ready-to-start', 'alt-1', 'lead');
    expect(cycleRules.standing(life.cycle)).toMatchObject({ phase: 'rust', kind: 'waits', missing: ['approval:lead'] });
    expect(life.cycle.teams.ggnet?.state).toBe('ready');
    expect(cycleRules.dues(life.cycle)).toMatchObject([{ what: 'gate:uitgerust', who: [{ role: 'lead' }] }]);
    life.approves('uitgerust', 'lead');
    expect(life.cycle).toMatchObject({ phase: 'experiment', teams: { ggnet: { state: 'running' } } });
  });
});

describe('a date that is moved', () => {
  it('says from when until when, and asks anew who must act', () => {
    const life = begun().does('lead', { type: 'move-date', phase: 'hypothesis', until: day('2026-07-01') });
    const before = cycleRules.dues(life.cycle)[0];
    life.now = '2026-06-02T08:00:00.000Z';
    life.does('alt-1', { type: 'move-date', phase: 'hypothesis', until: day('2026-07-15'), reason: 'r' });
    expect(last(life)).toEqual({
      ...{ type: 'date-moved', phase: 'hypothesis', from: day('2026-07-01'), until: day('2026-07-15') },
      ...{ deadline: '2026-07-15T22:00:00.000Z', reason: 'r', planVersion: 3 },
    });
    const after = cycleRules.dues(life.cycle)[0];
    expect(after).toMatchObject({ until: '2026-07-15T22:00:00.000Z', since: life.now });
    expect(after?.occurrence).toBeGreaterThan(before?.occurrence ?? 0);
  });

  it('of a phase to come leaves the present one as it is', () => {
    const life = begun().does('lead', { type: 'move-date', phase: 'hypothesis', until: day('2026-07-01') });
    const { deadline, deadlineVersion } = life.cycle;
    life.does('lead', { type: 'move-date', phase: 'experiment', until: day('2026-12-01') });
    expect(life.cycle).toMatchObject({ deadline, deadlineVersion, planVersion: 3 });
    expect(last(life)).toMatchObject({ from: null, reason: null });
  });

  it('needs no reason when it moves by ten working days, forwards or backwards, and one when it moves further', () => {
    const life = begun().does('lead', { type: 'move-date', phase: 'hypothesis', until: day('2026-07-01') });
    const refusal = (value: string) =>
      life.refusalOf('lead', { type: 'move-date', phase: 'hypothesis', until: day(value) });
    expect(refusal('2026-07-15')).toBeUndefined();
    expect(refusal('2026-07-16')).toBe('reason-required');
    expect(refusal('2026-06-17')).toBeUndefined();
    expect(refusal('2026-06-16')).toBe('reason-required');
  });

  it('may be today, and not yesterday', () => {
    const life = begun();
    const refusal = (value: string) =>
      life.refusalOf('lead', { type: 'move-date', phase: 'hypothesis', until: day(value) });
    expect(refusal('2026-06-01')).toBeUndefined();
    expect(refusal('2026-05-31')).toBe('date-is-past');
  });
});

describe('who decides at a gate', () => {
  const ask = (gate: string, ...quorum: [role: string, count: number][]) => ({
    type: 'set-quorum',
    gate,
    quorum: quorum.map(([role, count]) => ({ role, count })),
  });

  it('is changed, and the history says from what to what', () => {
    const life = begun().does('lead', ask('shared', ['board', 2]));
    expect(last(life)).toMatchObject({
      planVersion: 2,
      change: {
        what: 'quorum-set',
        gate: 'shared',
        from: [{ role: 'lead', count: 1 }],
        to: [{ role: 'board', count: 2 }],
      },
    });
    expect(quorumOf(life, 'shared')).toEqual([{ role: 'board', count: 2 }]);
    expect(quorumOf(life, 'ready-to-start')).toHaveLength(2);
  });

  it('may be more at an open gate for the project lead, and fewer for the board alone', () => {
    const life = new CycleLife().submitted();
    expect(life.refusalOf('lead', ask('ready-to-start', ['alt', 2], ['lead', 1]))).toBeUndefined();
    expect(life.refusalOf('lead', ask('ready-to-start', ['alt', 1]))).toBe('needs-board');
    expect(life.refusalOf('lead', ask('ready-to-start', ['board', 1]))).toBe('needs-board');
    expect(life.refusalOf('board', ask('ready-to-start', ['alt', 1]))).toBeUndefined();
    expect(life.refusalOf('lead', ask('evaluation-accepted', ['alt', 1]))).toBeUndefined();
  });

  it('is one more with an expert by experience, who is then asked', () => {
    const life = new CycleLife().submitted();
    life.cast.push({ person: 'client', role: 'expert' });
    life.does('board', { type: 'ask-expert', gate: 'ready-to-start' });
    expect(last(life)).toEqual({ type: 'expert-asked', gate: 'ready-to-start', planVersion: 2 });
    expect(quorumOf(life, 'ready-to-start')?.at(-1)).toEqual({ role: 'expert', count: 1 });
    expect(cycleRules.standing(life.cycle).missing).toContain('approval:expert');
    life.approves('ready-to-start', 'client');
    expect(last(life)).toMatchObject({ type: 'approved', role: 'expert' });
  });
});

describe('the list of a gate', () => {
  const tick = (criterion: number, met = true) => ({ type: 'tick-criterion', gate: 'ready-to-start', criterion, met });
  const met = (life: CycleLife) => life.cycle.gates['ready-to-start']?.met;

  it('remembers which points are met, in their order, until one is not any more', () => {
    const life = withList().does('lead', tick(2)).does('alt-1', tick(0));
    expect(last(life)).toEqual({ type: 'criterion-ticked', gate: 'ready-to-start', criterion: 0, met: true });
    expect(met(life)).toEqual([0, 2]);
    life.does('lead', tick(2, false));
    expect(met(life)).toEqual([0]);
    const before = life.seq;
    life.does('lead', tick(0)).does('lead', tick(1, false));
    expect(life.seq).toBe(before);
  });

  it('holds nothing up, and may be ticked ahead', () => {
    const life = withList().does('lead', { ...tick(1), gate: 'shared' });
    expect(life.cycle.gates.shared?.met).toEqual([1]);
    expect(life.refusalOf('lead', tick(3))).toBe('no-such-criterion');
  });
});

describe('the versions of what is edited', () => {
  it('are counted for each part and each decision, the amendment and the supplement among them', () => {
    const life = new CycleLife().running();
    const version = (part: string) => cycleRules.versionOf(life.cycle, part);
    const parts = ['hypothesis', 'evaluation', 'plan', 'gate:shared', 'gate:experiment-finished', 'gate:amendment'];
    expect(parts.map(version)).toEqual([1, 0, 1, 1, 1, 1]);
    expect(['gate:nergens', 'toString', 'title'].map(version)).toEqual([undefined, undefined, undefined]);
    life.does('facilitator', {
      type: 'amend-hypothesis',
      changes: { form: 'testing', size: 3 },
      reason: 'r',
      resultsSeen: false,
      authors: [],
    });
    expect(version('gate:amendment')).toBe(2);
    expect(version('gate:supplement')).toBe(1);
  });

  it('are none of a cycle that was not begun, but for what is written first', () => {
    expect(['hypothesis', 'evaluation', 'plan'].map((part) => cycleRules.versionOf(undefined, part))).toEqual([
      ...[0, 0, undefined],
    ]);
  });

  it('show the texts of the part as it is now, in the order in which they are read', () => {
    const reference = (n: number) => `01900000-0000-7000-8000-00000000000${n}.${'a'.repeat(43)}`;
    const exploring = { changesOurMind: 'c', noticedBy: reference(2), expectation: reference(1), form: 'exploring' };
    const life = begun();
    expect(cycleRules.textsOf(life.cycle, 'hypothesis')).toEqual([]);
    life.does('facilitator', { type: 'draft-hypothesis', hypothesis: exploring });
    expect(cycleRules.textsOf(life.cycle, 'hypothesis')).toEqual([reference(1), reference(2)]);
    expect(cycleRules.textsOf(life.cycle, 'plan')).toEqual([]);
    expect(cycleRules.textsOf(life.cycle, 'evaluation')).toEqual([]);
    const written = new CycleLife().evaluating();
    written.does('facilitator', {
      type: 'write-evaluation',
      summary: 's',
      conclusion: 'confirmed',
      followUp: 'abandon',
      results: [],
      reason: 'w',
    });
    expect(cycleRules.textsOf(written.cycle, 'evaluation')).toEqual(['s', 'w']);
  });
});
