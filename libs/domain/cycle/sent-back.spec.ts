import { describe, expect, it } from '@jest/globals';
import { aMeasurement, anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { cycleRules } from './cycle.rules.js';

/** The evaluation was sent back to an earlier phase. */
const sentBack = (backTo: string) =>
  new CycleLife()
    .evaluating()
    .does('facilitator', anEvaluation)
    .does('facilitator', { type: 'submit-evaluation', authors: [] })
    .approves('evaluation-accepted', 'alt-1')
    .does('lead', { type: 'reject', gate: 'evaluation-accepted', reason: 'r', backTo });

describe('a cycle that is sent back to its first phase', () => {
  it('is decided anew at a gate that it had passed, and keeps its lock', () => {
    const life = sentBack('hypothesis');
    expect(life.cycle).toMatchObject({ phase: 'hypothesis', entered: 4, hypothesis: { locked: { version: 1 } } });
    expect(life.cycle.gates['ready-to-start']).toMatchObject({ round: 2, passed: false, approvals: [] });
    expect(cycleRules.standing(life.cycle).missing).toEqual(['approval:alt', 'approval:lead']);
    life.approves('ready-to-start', 'alt-2', 'lead');
    expect(life.cycle).toMatchObject({ phase: 'experiment', teams: { ggnet: { state: 'running' } } });
    expect(life.told.filter((type) => type === 'hypothesis-locked')).toHaveLength(1);
  });

  it('puts the evaluation to its deciders again only when its writers do', () => {
    const life = sentBack('experiment');
    expect(life.cycle.evaluation?.submitted).toBeNull();
    expect(life.cycle.gates['evaluation-accepted']).toMatchObject({ round: 2, approvals: [], passed: false });
    for (const team of life.teams) life.does('lead', { type: 'report-team-finished', team });
    expect(life.refusalOf('lead', { type: 'approve', gate: 'evaluation-accepted' })).toBe('nothing-submitted');
    life.does('facilitator', { type: 'submit-evaluation', authors: [] });
    expect(life.approves('evaluation-accepted', 'alt-1', 'lead').cycle.phase).toBe('blueprint');
  });

  it('leaves the lock as it was when an open gate beside it is not agreed on', () => {
    const life = sentBack('hypothesis').does('lead', { type: 'reject', gate: 'ready-to-start', reason: 'r' });
    expect(life.cycle.hypothesis).toMatchObject({ submitted: 1, locked: { version: 1 } });
    expect(life.cycle.gates['ready-to-start']?.round).toBe(3);
  });
});

describe('an experiment that was ended by the project lead', () => {
  it('is an experiment again when the cycle comes back to it', () => {
    const life = new CycleLife().running().does('lead', { type: 'finish-experiment', reason: 'r' });
    expect(life.cycle.experimentEnded).toBe(true);
    life.does('facilitator', { ...anEvaluation, conclusion: 'too-early' });
    life.does('facilitator', { type: 'submit-evaluation', authors: [] });
    life.does('lead', { type: 'reject', gate: 'evaluation-accepted', reason: 'r', backTo: 'experiment' });
    expect(life.cycle).toMatchObject({ phase: 'experiment', experimentEnded: false });
    life.does('lead', { type: 'report-team-finished', team: 'ggnet' });
    expect(life.cycle.phase).toBe('experiment');
  });
});

describe('a cycle that is sent back when it shares', () => {
  const sharing = () => new CycleLife().sharing();
  const back = (life: CycleLife, backTo: string) =>
    life.does('lead', { type: 'reject', gate: 'shared', reason: 'r', backTo });

  it('to its experiment evaluates anew what comes in then: nothing of it is late', () => {
    const life = back(sharing(), 'experiment').does('coordinator-ggnet', aMeasurement('ggnet'));
    expect(life.told.at(-1)).toBe('measurement-recorded');
    for (const team of life.teams) life.does('lead', { type: 'report-team-finished', team });
    expect(life.refusalOf('lead', { type: 'approve', gate: 'evaluation-accepted' })).toBe('nothing-submitted');
    life.does('facilitator', anEvaluation).does('facilitator', { type: 'submit-evaluation', authors: [] });
    expect(life.approves('evaluation-accepted', 'alt-1', 'lead').cycle.phase).toBe('blueprint');
  });

  it.each(['experiment', 'evaluation'])('to its %s writes no supplement beside the evaluation', (backTo) => {
    const life = back(sharing().does('coordinator-ggnet', aMeasurement('ggnet')), backTo);
    expect(life.cycle.supplement).toBeNull();
    life.does('facilitator', anEvaluation).does('facilitator', { type: 'submit-evaluation', authors: [] });
    expect(life.refusalOf('lead', { type: 'approve', gate: 'supplement' })).toBe('supplement-not-open');
  });
});
