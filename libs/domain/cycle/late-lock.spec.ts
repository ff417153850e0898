import { describe, expect, it } from '@jest/globals';
import { aHypothesis, aMeasurement, CycleLife } from '../../../test/support/builders/cycle.js';
import { cycleRules } from './cycle.rules.js';

const create = { type: 'create-cycle', title: 't', workpackage: 'zorgverlening', teams: ['dimence', 'ggnet'] };
const beganIn = (phase: string) => new CycleLife().does('lead', { ...create, beginIn: phase, before: 'al bezig' });
const drafted = (life: CycleLife) => life.does('facilitator', { type: 'draft-hypothesis', hypothesis: aHypothesis });
const submitted = (life: CycleLife) => drafted(life).does('facilitator', { type: 'submit-hypothesis', authors: [] });

describe('a cycle that begins in a later phase', () => {
  it('enters that phase, knows what went before, and asks nothing of the phases ahead of it', () => {
    const life = beganIn('experiment');
    expect(life.told).toEqual(['cycle-created', 'phase-entered']);
    expect(life.events.map(({ event }) => event)).toMatchObject([
      { beganIn: 'experiment', before: 'al bezig' },
      { phase: 'experiment', kind: 'experiment', entered: 1, deadline: null },
    ]);
    expect(life.cycle).toMatchObject({ phase: 'experiment', before: 'al bezig', hypothesis: null });
    expect(cycleRules.dues(life.cycle)).toEqual([]);
  });

  it('has its hypothesis locked after the start, by those who decide on one, beside its gates', () => {
    const life = drafted(beganIn('experiment'));
    expect(cycleRules.standing(life.cycle).missing).not.toContain('late-lock:ready-to-start');
    expect(life.refusalOf('lead', { type: 'approve', gate: 'ready-to-start' })).toBe('nothing-submitted');
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] });
    expect(cycleRules.standing(life.cycle).missing).toContain('late-lock:ready-to-start');
    expect(cycleRules.dues(life.cycle)).toMatchObject([
      { what: 'late-lock:ready-to-start', until: null, who: [{ role: 'alt' }, { role: 'lead' }] },
    ]);
    expect(life.refusalOf('facilitator', { type: 'approve', gate: 'ready-to-start' })).toBe('not-a-decider');
    life.approves('ready-to-start', 'alt-1', 'lead');
    expect(life.events.at(-1)?.event).toMatchObject({ type: 'hypothesis-locked', version: 1, afterStart: true });
    expect(life.cycle).toMatchObject({ phase: 'experiment', entered: 1 });
    expect(cycleRules.standing(life.cycle).missing).not.toContain('late-lock:ready-to-start');
    expect(life.refusalOf('lead', { type: 'approve', gate: 'ready-to-start' })).toBe('gate-is-over');
  });

  it('goes back to its writers when it is not agreed on, and stays in its phase', () => {
    const life = submitted(beganIn('experiment')).approves('ready-to-start', 'alt-1');
    life.does('lead', { type: 'reject', gate: 'ready-to-start', reason: 'r' });
    expect(life.cycle).toMatchObject({ phase: 'experiment', hypothesis: { submitted: null, locked: null } });
    expect(life.refusalOf('lead', { type: 'reject', gate: 'ready-to-start', reason: 'r' })).toBe('nothing-submitted');
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] }).approves('ready-to-start', 'alt-1', 'lead');
    expect(life.told.at(-1)).toBe('hypothesis-locked');
  });

  it('says when too few are left to decide on its hypothesis', () => {
    const life = drafted(beganIn('experiment')).does('lead', { type: 'submit-hypothesis', authors: ['lead'] });
    expect(life.events.at(-1)?.event).toEqual({
      ...{ type: 'deciders-short', gate: 'ready-to-start', round: 1 },
      ...{ role: 'lead', needed: 1, left: 0 },
    });
  });

  it('starts its teams as they say that they are ready', () => {
    const life = beganIn('experiment').does('lead', { type: 'report-team-ready', team: 'ggnet' });
    expect(life.events.at(-1)?.event).toEqual({ type: 'team-started', team: 'ggnet', afterLock: true });
    expect(cycleRules.standing(life.cycle).missing).toEqual(['team-finished:ggnet']);
  });

  it('can be written up only once its hypothesis is locked', () => {
    const life = submitted(beganIn('evaluation')).does('lead', aMeasurement('ggnet'));
    const write = { type: 'write-evaluation', summary: 's', conclusion: 'confirmed', followUp: 'adopt', results: [] };
    expect(life.refusalOf('facilitator', write)).toBe('evaluation-too-soon');
    life.approves('ready-to-start', 'alt-1', 'lead').does('facilitator', write);
    expect(life.told.at(-1)).toBe('evaluation-written');
  });
});

describe('a hypothesis that is locked before the start', () => {
  it('says so', () => {
    const life = new CycleLife().running();
    expect(life.events.find(({ event }) => event.type === 'hypothesis-locked')?.event).toMatchObject({
      version: 1,
      afterStart: false,
    });
  });
});
