import { describe, expect, it } from '@jest/globals';
import { CycleLife } from '../../../test/support/builders/cycle.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { cycleRules } from './cycle.rules.js';

const create = { type: 'create-cycle', title: 'titel', workpackage: 'zorgverlening', teams: ['dimence', 'ggnet'] };
const first = (life: CycleLife) => life.events[0]?.event;
const { phases } = aSettings().plan;
const blueprintPlan = { phases: phases.map((phase) => ({ ...phase, days: phase.kind === 'experiment' ? 30 : 7 })) };
const withBlueprint = (state: object) => {
  const life = new CycleLife();
  life.others = { 'blueprint-1': { seq: 4, state, closed: false } };
  return life;
};

describe('a cycle that is begun', () => {
  it('says with whom and by which plan, and nothing of what was not said', () => {
    expect(first(new CycleLife().begun())).toEqual({
      ...{ type: 'cycle-created', title: 'titel', workpackage: 'zorgverlening', teams: ['dimence', 'ggnet'] },
      ...{ plan: aSettings().plan, teamsToStart: 2, leastMeasurements: 1, aloneBelow: 4 },
      readyToStart: { parties: [], coordinators: true, pledges: false },
    });
  });

  it('stands at its beginning', () => {
    const life = new CycleLife().begun();
    expect(life.cycle).toMatchObject({
      ...{ planVersion: 1, entered: 1, since: life.now, deadline: null, deadlineSince: life.now, deadlineVersion: 1 },
      ...{ overdue: false, hypothesis: null, amendments: 0, amendment: null, fewer: null, begun: null, gates: {} },
      ...{ experimentEnded: false, counts: { notes: 0, measurements: 0, baselines: 0, factors: 0 }, laid: null },
      ...{ evaluation: null, supplement: null, minority: [], usable: null, remindersFor: 0, blueprint: null },
      ...{ startedFrom: null, before: null, previous: null, next: null, paused: null, stopped: null, closed: false },
    });
    expect(life.cycle.teams.ggnet).toEqual({ place: 1, state: 'invited', since: life.now });
    expect(cycleRules.standing(life.cycle)).toEqual({
      ...{ phase: 'hypothesis', kind: 'hypothesis', entered: 1, closed: false },
      missing: ['submission:hypothesis', 'approval:alt', 'approval:lead', 'team-ready:dimence', 'team-ready:ggnet'],
    });
  });

  it('takes a plan of its own, where it brings one', () => {
    const own = { phases: [...phases.slice(0, 3)] };
    const life = new CycleLife().does('lead', { ...create, plan: own });
    expect(life.cycle.plan).toEqual(own);
  });

  it('is begun by those who accompany its workpackage, and by nobody of another', () => {
    for (const person of ['lead', 'alt-1', 'facilitator']) {
      expect(new CycleLife().refusalOf(person, create)).toBeUndefined();
    }
    for (const person of ['board', 'coordinator-ggnet', 'stranger']) {
      expect(new CycleLife().refusalOf(person, create)).toBe('may-not');
    }
    expect(new CycleLife().refusalOf('stranger', { ...create, workpackage: 'werkomgeving' })).toBeUndefined();
  });
});

describe('a cycle that begins with a blueprint', () => {
  const start = { ...create, startFrom: 'blueprint-1' };

  it('takes its plan, with dates from today on, and remembers the version', () => {
    const life = withBlueprint({ published: 3, plan: blueprintPlan }).does('lead', start);
    expect(first(life)).toMatchObject({ startedFrom: { blueprint: 'blueprint-1', version: 3 } });
    expect(life.events[0]?.knew).toEqual({ 'blueprint-1': 4 });
    expect(life.cycle.startedFrom).toEqual({ blueprint: 'blueprint-1', version: 3, withdrawn: false });
    expect(life.cycle.plan.phases.map(({ until }) => until?.value)).toEqual([
      ...['2026-06-08', '2026-07-08', '2026-07-15', '2026-07-22'],
    ]);
  });

  it('may still bring a plan of its own', () => {
    const life = withBlueprint({ published: 3, plan: blueprintPlan }).does('lead', { ...start, plan: { phases } });
    expect(life.cycle.plan.phases.map(({ until }) => until)).toEqual([undefined, undefined, undefined, undefined]);
    expect(life.cycle.startedFrom?.version).toBe(3);
  });

  it('needs one that is published and holds a plan', () => {
    const refusal = (state: object, startFrom = 'blueprint-1') =>
      withBlueprint(state).refusalOf('lead', { ...start, startFrom });
    expect(refusal({ published: 0, plan: blueprintPlan })).toBe('no-plan-there');
    expect(refusal({ published: 1, plan: null })).toBe('no-plan-there');
    expect(refusal({ published: 1, plan: blueprintPlan }, 'blueprint-2')).toBe('no-such-blueprint');
    const life = new CycleLife();
    life.others = { 'cycle-9': { seq: 1, state: { published: 1, plan: blueprintPlan }, closed: false } };
    expect(life.refusalOf('lead', { ...start, startFrom: 'cycle-9' })).toBe('no-such-blueprint');
  });

  it('hears once that it was withdrawn, and nothing of others’', () => {
    const life = withBlueprint({ published: 3, plan: blueprintPlan }).does('lead', start);
    const hear = (blueprint: string) =>
      life.does(null, { type: 'hear-blueprint-withdrawn', blueprint }, { via: 'process' });
    const before = life.seq;
    hear('blueprint-2');
    expect(life.seq).toBe(before);
    hear('blueprint-1');
    expect(life.events.at(-1)?.event).toEqual({ type: 'blueprint-withdrawn-heard', blueprint: 'blueprint-1' });
    expect(life.cycle.startedFrom?.withdrawn).toBe(true);
    hear('blueprint-1');
    expect(life.seq).toBe(before + 1);
  });

  it('hears nothing of it after it was stopped, or when it began without', () => {
    const life = withBlueprint({ published: 3, plan: blueprintPlan }).does('lead', start);
    life.does('lead', { type: 'stop-cycle', reason: 'r' });
    const without = new CycleLife().begun();
    for (const each of [life, without]) {
      const before = each.seq;
      each.does(null, { type: 'hear-blueprint-withdrawn', blueprint: 'blueprint-1' }, { via: 'process' });
      expect(each.seq).toBe(before);
    }
  });
});

describe('a cycle and the blueprint that it contributes to', () => {
  const link = (life: CycleLife, blueprint = 'blueprint-1') =>
    life.does(null, { type: 'link-blueprint', entered: life.cycle.entered, blueprint, factors: 2 }, { via: 'service' });
  const hear = (life: CycleLife, version: number, blueprint = 'blueprint-1') =>
    life.does(null, { type: 'hear-blueprint-published', blueprint, version }, { via: 'process' });

  it('are linked by what the service tells, once as new', () => {
    const life = link(new CycleLife().sharing());
    expect(life.events.at(-1)?.event).toEqual({
      ...{ type: 'blueprint-linked', blueprint: 'blueprint-1', factors: 2, by: 'service' },
    });
    expect(life.cycle.blueprint).toEqual({ process: 'blueprint-1', published: null, since: life.now });
    hear(life, 2);
    expect(link(life).cycle.blueprint).toMatchObject({ published: 2 });
  });

  it('hear of each version once, and never of an older one', () => {
    const life = hear(link(new CycleLife().sharing()), 2);
    const before = life.seq;
    expect(hear(hear(life, 2), 1).seq).toBe(before);
    expect(hear(life, 3).cycle.blueprint).toMatchObject({ published: 3 });
  });

  it('hear nothing before they are linked, or of a cycle that was stopped', () => {
    const life = new CycleLife().sharing();
    const before = life.seq;
    expect(hear(life, 1).seq).toBe(before);
    const stopped = link(life).does('lead', { type: 'stop-cycle', reason: 'r' });
    const after = stopped.seq;
    expect(hear(stopped, 1).seq).toBe(after);
  });

  it('wait for each other: who decides is asked only when it is published', () => {
    const life = link(new CycleLife().sharing());
    expect(cycleRules.dues(life.cycle).map(({ what }) => what)).toEqual(['submission:blueprint', 'usability']);
    hear(life, 1);
    expect(cycleRules.dues(life.cycle).map(({ what }) => what)).toEqual(['gate:shared', 'usability']);
    life.does('alt-1', { type: 'judge-usability', usable: true });
    expect(life.events.at(-1)?.event).toEqual({ type: 'usability-judged', usable: true, reason: null });
    expect(life.cycle.usable).toEqual({ usable: true, reason: null, person: 'alt-1' });
    expect(cycleRules.dues(life.cycle).map(({ what }) => what)).toEqual(['gate:shared']);
    life.approves('shared', 'lead');
    expect(life.events.at(-1)?.event).toMatchObject({ type: 'cycle-closed', how: 'shared' });
    expect(cycleRules.dues(life.cycle).filter(({ what }) => !what.startsWith('embedding:'))).toEqual([]);
  });
});

describe('a cycle that is stopped', () => {
  it('says why and what is taken along, and asks nobody any more', () => {
    const life = new CycleLife()
      .running()
      .does('lead', { type: 'move-date', phase: 'experiment', until: { precision: 'day', value: '2026-12-01' } });
    life
      .does('lead', { type: 'pause-cycle' })
      .does('lead', { type: 'stop-cycle', reason: 'r', takeaway: 'begin klein' });
    expect(life.events.slice(-2).map(({ event }) => event)).toEqual([
      { type: 'cycle-stopped', reason: 'r', takeaway: 'begin klein' },
      { type: 'cycle-closed', how: 'stopped' },
    ]);
    expect(life.cycle).toMatchObject({
      closed: true,
      deadline: null,
      paused: null,
      stopped: { takeaway: 'begin klein' },
    });
    expect(cycleRules.standing(life.cycle)).toMatchObject({ closed: true, missing: [] });
    expect(cycleRules.standing(life.cycle).wakeAt).toBeUndefined();
    expect(cycleRules.dues(life.cycle)).toEqual([]);
  });
});

describe('what a decision has to know of others', () => {
  const needs = (command: object) => cycleRules.needs(command as Parameters<typeof cycleRules.needs>[0]);
  const recalls = (command: object) => cycleRules.recalls?.(command as Parameters<typeof cycleRules.needs>[0]);

  it('is the blueprint that is named', () => {
    expect(needs({ type: 'contribute', blueprint: 'blueprint-1' })).toEqual(['blueprint-1']);
    expect(needs({ type: 'link-blueprint', blueprint: 'blueprint-2' })).toEqual(['blueprint-2']);
    expect(needs({ ...create, startFrom: 'blueprint-3' })).toEqual(['blueprint-3']);
    expect([create, { type: 'refresh' }, { type: 'hear-blueprint-published', blueprint: 'b' }].flatMap(needs)).toEqual(
      [],
    );
  });

  it('is the earlier line that is named', () => {
    expect(recalls({ type: 'share-lines', lines: [3, 4] })).toEqual([3, 4]);
    expect(recalls({ type: 'share-lines', team: 'ggnet' })).toEqual([]);
    expect(recalls({ type: 'hide-line', line: 5 })).toEqual([5]);
    expect(recalls({ type: 'add-note' })).toEqual([]);
  });
});
