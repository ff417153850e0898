import { describe, expect, it } from '@jest/globals';
import { aMeasurement, anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { bothRead, onlyRead, partsRead, type PartsRead } from './draft.policy.js';

const everything: PartsRead = { hypothesis: true, amendment: true, evaluation: true, laid: true, minority: true };
const nothing: PartsRead = { hypothesis: false, amendment: false, evaluation: false, laid: false, minority: false };
const who = (role: string) => ({ person: 'somebody', roles: [{ person: 'somebody', role }] });
const read = (life: CycleLife, role: string) => partsRead(life.cycle, who(role));
const submit = { type: 'submit-evaluation', authors: [] };
const amending = {
  ...{ type: 'amend-hypothesis', changes: { form: 'testing', size: 3 }, reason: 'te hoog' },
  ...{ resultsSeen: false, authors: [] },
};

/** Its evaluation lies with the deciders, with a figure and somebody else's view beside it. */
const evaluated = () =>
  new CycleLife()
    .running()
    .does('coordinator-ggnet', aMeasurement('ggnet'))
    .does('coordinator-dimence', { type: 'report-team-finished', team: 'dimence' })
    .does('coordinator-ggnet', { type: 'report-team-finished', team: 'ggnet' })
    .does('facilitator', anEvaluation)
    .does('facilitator', submit);

describe('the parts of a cycle', () => {
  it('that are drafts are read by whoever may write or decide on them', () => {
    const life = new CycleLife().begun();
    expect(read(life, 'lead')).toEqual(everything);
    expect(read(life, 'partner')).toEqual(nothing);
    expect(read(life, 'expert')).toEqual(nothing);
    expect(read(life, 'board')).toEqual({ ...nothing, evaluation: true, laid: true, minority: true });
  });

  it('are a hypothesis that everybody reads once it is locked, and an amendment that waits', () => {
    const life = new CycleLife().submitted();
    expect(read(life, 'expert').hypothesis).toBe(false);
    const running = new CycleLife().running().does('facilitator', amending);
    expect(running.cycle.amendment).not.toBeNull();
    expect(read(running, 'expert')).toEqual({ ...nothing, hypothesis: true });
    expect(partsRead(running.cycle, { person: 'facilitator', roles: [] }).amendment).toBe(true);
  });

  it('are an evaluation that everybody reads once it was accepted', () => {
    expect(read(evaluated(), 'expert')).toEqual({ ...nothing, hypothesis: true });
    const accepted = evaluated().approves('evaluation-accepted', 'alt-1', 'lead');
    expect(read(accepted, 'expert')).toEqual({ ...everything, amendment: false });
  });

  it('are read both now and then only where both say so', () => {
    expect(bothRead(everything, everything)).toEqual(everything);
    for (const part of Object.keys(everything)) {
      expect(bothRead({ ...everything, [part]: false }, everything)).toEqual({ ...everything, [part]: false });
      expect(bothRead(everything, { ...everything, [part]: false })).toEqual({ ...everything, [part]: false });
    }
  });
});

describe('a cycle without what somebody does not read', () => {
  const state = {
    ...evaluated().cycle,
    minority: ['somebody', 'another'].map((person) => ({ person, view: 'ik zie het anders' })),
  };

  it('is whole for whoever reads everything', () => {
    expect(onlyRead(state, { read: everything, person: 'somebody' })).toEqual(state);
  });

  it('has no evaluation and no figures; the hypothesis keeps its place', () => {
    const left = onlyRead(state, { read: nothing, person: 'nobody' });
    expect(left).toEqual({ ...state, amendment: null, evaluation: null, laid: null, minority: [] });
    expect(left.hypothesis).not.toBeNull();
    expect(state.evaluation).not.toBeNull();
  });

  it('keeps one’s own view of the evaluation', () => {
    const left = onlyRead(state, { read: nothing, person: 'somebody' });
    expect(left.minority.map(({ person }) => person)).toEqual(['somebody']);
  });

  it('keeps an amendment that waits for those who read it', () => {
    const waiting = new CycleLife().running().does('facilitator', amending).cycle;
    expect(onlyRead(waiting, { read: everything, person: 'lead' }).amendment).toEqual(waiting.amendment);
    expect(onlyRead(waiting, { read: nothing, person: 'lead' }).amendment).toBeNull();
  });
});
