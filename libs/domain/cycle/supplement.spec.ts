import { describe, expect, it } from '@jest/globals';
import { aMeasurement, anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { cycleRules } from './cycle.rules.js';

const submit = { type: 'submit-evaluation', authors: [] };
const last = (life: CycleLife) => life.events.at(-1)?.event;
const closed = () => {
  const life = new CycleLife().sharing();
  const link = { type: 'link-blueprint', entered: life.cycle.entered, blueprint: 'blueprint-1', factors: 0 };
  life.does(null, link, { via: 'service' }).approves('shared', 'lead');
  return life.does(
    null,
    { type: 'hear-blueprint-published', blueprint: 'blueprint-1', version: 1 },
    { via: 'process' },
  );
};
const late = (life = new CycleLife().sharing()) => life.does('coordinator-ggnet', aMeasurement('ggnet', { value: 9 }));

describe('data that come after the evaluation was accepted', () => {
  it('are late, and open a supplement once', () => {
    const life = late();
    expect(life.events.slice(-2).map(({ event }) => event)).toMatchObject([
      { type: 'measurement-recorded', id: 'cycle-1.m3', late: true },
      { type: 'supplement-opened' },
    ]);
    expect(life.cycle.supplement).toBe(1);
    life.does('lead', aMeasurement('ggnet'));
    expect(life.told.filter((type) => type === 'supplement-opened')).toHaveLength(1);
  });

  it('are not late before: nothing is opened, and nothing is called late', () => {
    const life = new CycleLife().evaluating();
    expect(life.told).not.toContain('supplement-opened');
    expect(life.events.find(({ event }) => event.type === 'measurement-recorded')?.event).not.toHaveProperty('late');
  });

  it('may be a correction as well', () => {
    const life = new CycleLife().sharing();
    const line = life.told.indexOf('measurement-recorded') + 1;
    const correction = { line, value: 5, from: '2026-05-01', until: '2026-05-31', reason: 'r' };
    life.does('lead', { type: 'correct-measurement', ...correction });
    expect(life.told.slice(-2)).toEqual(['measurement-corrected', 'supplement-opened']);
  });

  it('come even after the cycle was shared, which stays closed', () => {
    const life = late(closed());
    expect(life.told.at(-1)).toBe('supplement-opened');
    expect(cycleRules.standing(life.cycle)).toMatchObject({ closed: true, missing: [] });
    life.does('facilitator', anEvaluation).does('facilitator', submit);
    expect(cycleRules.dues(life.cycle)[0]).toMatchObject({ what: 'supplement', until: null });
    life.approves('supplement', 'alt-1', 'lead');
    expect(last(life)).toEqual({ type: 'supplement-accepted', version: 2 });
    expect(cycleRules.dues(life.cycle).filter(({ what }) => what === 'supplement')).toEqual([]);
    expect(life.cycle.closed).toBe(true);
  });
});

describe('a supplement to the evaluation', () => {
  it('is the next version of it, and is decided by those who decide on an evaluation', () => {
    const life = late().does('facilitator', { ...anEvaluation, conclusion: 'refuted', followUp: 'adapt' });
    expect(last(life)).toMatchObject({ type: 'evaluation-written', version: 2, supplement: true });
    expect(cycleRules.standing(life.cycle).missing).not.toContain('supplement');
    life.does('facilitator', submit);
    expect(cycleRules.standing(life.cycle).missing).toContain('supplement');
    expect(cycleRules.dues(life.cycle).find(({ what }) => what === 'supplement')).toMatchObject({
      who: [
        { role: 'alt', except: ['facilitator'] },
        { role: 'lead', except: ['facilitator'] },
      ],
    });
    life.approves('supplement', 'alt-1');
    expect(life.cycle.supplement).toBe(1);
    life.approves('supplement', 'lead');
    expect(life.cycle).toMatchObject({ supplement: null, evaluation: { version: 2, conclusion: 'refuted' } });
    expect(life.refusalOf('facilitator', anEvaluation)).toBe('evaluation-accepted');
  });

  it('leaves the gate that accepted the evaluation as it was', () => {
    const life = late().does('facilitator', anEvaluation);
    expect(life.cycle.gates['evaluation-accepted']).toMatchObject({ passed: true, round: 1 });
    expect(life.cycle.phase).toBe('blueprint');
  });

  it('that is written anew is decided anew', () => {
    const life = late().does('facilitator', anEvaluation).does('facilitator', submit).approves('supplement', 'alt-1');
    life.does('coordinator-ggnet', anEvaluation).does('coordinator-ggnet', submit);
    expect(life.cycle.gates.supplement?.approvals).toEqual([]);
    expect(life.cycle.evaluation?.authors).toEqual(['facilitator', 'coordinator-ggnet']);
  });

  it('that is rejected goes back to its writers and can be submitted again', () => {
    const life = late().does('facilitator', anEvaluation).does('facilitator', submit);
    expect(life.refusalOf('facilitator', submit)).toBe('already-submitted');
    life.does('lead', { type: 'reject', gate: 'supplement', reason: 'te kort' });
    expect(life.cycle).toMatchObject({ phase: 'blueprint', supplement: 1, evaluation: { submitted: null } });
    life.does('facilitator', submit).approves('supplement', 'alt-1', 'lead');
    expect(last(life)).toEqual({ type: 'supplement-accepted', version: 2 });
  });

  it('can be followed by another, when other data come', () => {
    const life = late().does('facilitator', anEvaluation).does('facilitator', submit);
    life.approves('supplement', 'alt-1', 'lead').does('lead', aMeasurement('dimence'));
    expect(life.cycle.supplement).toBe(2);
    life.does('facilitator', anEvaluation);
    expect(life.cycle.evaluation?.version).toBe(3);
  });

  it('is not written in a cycle that closed without data after it', () => {
    expect(closed().refusalOf('facilitator', anEvaluation)).toBe('closed');
    expect(closed().refusalOf('facilitator', submit)).toBe('closed');
  });
});
