import { describe, expect, it } from '@jest/globals';
import { aPhase } from '../../../test/rules/situations.js';
import { aHypothesis, aMeasurement, anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { cycleRules } from './cycle.rules.js';

const running = () => new CycleLife().running();
const amend = (changes: object, more: object = {}) => ({
  type: 'amend-hypothesis',
  changes: { form: 'testing', ...changes },
  reason: 'we weten meer',
  resultsSeen: false,
  authors: [],
  ...more,
});
const last = (life: CycleLife) => life.events.at(-1)?.event;

/** The teams are ready, and begin on a later day. */
const notBegunYet = () => {
  const life = new CycleLife().submitted();
  for (const team of life.teams) {
    life.does('lead', { type: 'plan-team', team, from: '2026-09-01' });
    life.does('lead', { type: 'report-team-ready', team });
  }
  return life.approves('ready-to-start', 'alt-1', 'lead');
};

/** It began in a later phase; the hypothesis was locked after the start. */
const begunIn = (beginIn: string, plan: object = aSettings().plan) =>
  new CycleLife()
    .does('lead', {
      ...{ type: 'create-cycle', title: 't', workpackage: 'zorgverlening', teams: ['dimence', 'ggnet'] },
      ...{ beginIn, plan },
    })
    .does('facilitator', { type: 'draft-hypothesis', hypothesis: aHypothesis })
    .does('facilitator', { type: 'submit-hypothesis', authors: [] })
    .approves('ready-to-start', 'alt-1', 'lead');

describe('an editorial amendment', () => {
  it('holds at once, and the lock goes along with another digest', () => {
    const life = running();
    const before = life.cycle.hypothesis?.locked;
    life.does('facilitator', amend({ because: 'we luisteren' }));
    expect(last(life)).toMatchObject({
      ...{ type: 'hypothesis-amended', number: 1, version: 2, material: false, changed: ['because'] },
      hypothesis: { ...aHypothesis, because: 'we luisteren' },
    });
    expect(life.cycle.hypothesis?.locked?.version).toBe(2);
    expect(life.cycle.hypothesis?.locked?.digest).not.toBe(before?.digest);
    expect(life.cycle).toMatchObject({ amendments: 1, amendment: null });
  });

  it('leaves the approvals of an evaluation as they were', () => {
    const life = new CycleLife().evaluating().does('facilitator', anEvaluation);
    life.does('facilitator', { type: 'submit-evaluation', authors: [] }).approves('evaluation-accepted', 'alt-1');
    life.does('facilitator', amend({ because: 'we luisteren' }));
    expect(life.cycle.gates['evaluation-accepted']?.approvals).toHaveLength(1);
  });
});

describe('a material amendment', () => {
  it('waits for all of the gate’s deciders once something was tried', () => {
    const life = running().does('facilitator', amend({ size: 3, because: 'we luisteren' }));
    expect(last(life)).toMatchObject({ material: ['size'], needs: 'gate', authors: ['facilitator'], number: 1 });
    expect(cycleRules.standing(life.cycle).missing).toContain('amendment');
    life.approves('amendment', 'alt-1');
    expect(life.cycle.hypothesis?.content).toMatchObject({ size: 2 });
    life.approves('amendment', 'lead');
    expect(life.cycle.hypothesis?.content).toMatchObject({ size: 3, because: 'we luisteren' });
    expect(life.cycle.amendment).toBeNull();
  });

  it.each([
    ['if', 'x'],
    ['then', 'x'],
    ['indicator', 'x'],
    ['direction', 'decrease'],
    ['date', '2028-01-01'],
    ['refutedIf', 'x'],
  ])('is one that changes “%s”', (field, value) => {
    const life = running().does('facilitator', amend({ [field]: value }));
    expect(last(life)).toMatchObject({ type: 'amendment-proposed', material: [field] });
  });

  it('needs one approver before the first day of the experiment, in whichever of the roles', () => {
    for (const person of ['alt-1', 'lead']) {
      const life = notBegunYet().does('facilitator', amend({ size: 3 }));
      expect(last(life)).toMatchObject({ needs: 'one', known: { when: 'nothing-run' } });
      expect(life.approves('amendment', person).cycle.hypothesis?.content).toMatchObject({ size: 3 });
    }
  });

  it('is not approved by whoever wrote it, nor by whoever is named as its author', () => {
    const life = running().does('lead', amend({ size: 3 }, { authors: ['alt-1'] }));
    expect(life.cycle.amendment?.authors).toEqual(['alt-1', 'lead']);
    for (const person of ['lead', 'alt-1']) {
      expect(life.refusalOf(person, { type: 'approve', gate: 'amendment' })).toBe('wrote-it');
    }
    expect(life.told).toContain('deciders-short');
  });

  it('that is rejected or taken back changes nothing, and another may follow with the next number', () => {
    const life = running()
      .does('facilitator', amend({ size: 3 }))
      .approves('amendment', 'alt-1');
    life.does('lead', { type: 'reject', gate: 'amendment', reason: 'te veel' });
    expect(life.cycle).toMatchObject({ amendment: null, phase: 'experiment', hypothesis: { content: { size: 2 } } });
    life.does('facilitator', amend({ size: 4 })).does('facilitator', { type: 'withdraw-amendment' });
    expect(last(life)).toEqual({ type: 'amendment-withdrawn', number: 2 });
    life.does('facilitator', amend({ size: 5 }));
    expect(life.cycle.amendment?.number).toBe(3);
    // What was approved of the first is not approved of the third.
    life.approves('amendment', 'lead');
    expect(life.cycle.amendment?.number).toBe(3);
  });

  it('withdraws what was approved of an evaluation of another hypothesis', () => {
    const life = new CycleLife().evaluating().does('facilitator', anEvaluation);
    life.does('facilitator', { type: 'submit-evaluation', authors: [] }).approves('evaluation-accepted', 'alt-1');
    life.does('facilitator', amend({ size: 3 })).approves('amendment', 'alt-1', 'lead');
    expect(life.cycle.gates['evaluation-accepted']).toMatchObject({ approvals: [], round: 2, passed: false });
  });

  it('is asked of its deciders, each in turn, within ten working days', () => {
    const life = running()
      .does('facilitator', amend({ size: 3 }))
      .approves('amendment', 'alt-1');
    const due = cycleRules.dues(life.cycle).find(({ what }) => what === 'amendment:1');
    expect(due).toMatchObject({
      until: '2026-06-15T22:00:00.000Z',
      who: [{ role: 'lead', except: ['facilitator', 'alt-1'] }],
    });
  });
});

describe('what was known when somebody amended', () => {
  const known = (life: CycleLife, resultsSeen = false) => {
    life.does('facilitator', amend({ size: 3 }, { resultsSeen }));
    return (last(life) as unknown as { known: object }).known;
  };

  it('is nothing before the first team began, even when results are said to be seen', () => {
    expect(known(notBegunYet(), true)).toEqual({ when: 'nothing-run', measurements: 0, notes: 0 });
  });

  it('is that it runs, or that results were seen, with how many there were', () => {
    const life = running().does('lead', aMeasurement('ggnet')).does('lead', { type: 'add-note', note: 'n' });
    expect(known(life)).toEqual({ when: 'running', measurements: 1, notes: 1 });
    expect(known(running(), true)).toMatchObject({ when: 'results-seen' });
  });

  it('is the results, once they were laid beside the prediction', () => {
    const life = new CycleLife().evaluating();
    const figures = { measurements: 2, baselines: 0, median: 3, baselineMedian: null, notes: 0, teams: [] };
    life.does(null, { type: 'lay-prediction', entered: life.cycle.entered, figures }, { via: 'service' });
    expect(known(life)).toMatchObject({ when: 'results-seen' });
  });

  it.each(['experiment', 'evaluation'])(
    'is not nothing in a cycle that began in the %s, where all of the deciders are asked',
    (phase) => {
      const life = begunIn(phase);
      expect(known(life)).toMatchObject({ when: 'running' });
      expect(life.cycle.amendment?.needs).toBe('gate');
    },
  );

  it('is nothing in a cycle that began in a phase between its hypothesis and its experiment', () => {
    const { phases } = aSettings().plan;
    const life = begunIn(aPhase.name, { phases: [...phases.slice(0, 1), aPhase, ...phases.slice(1)] });
    expect(known(life)).toMatchObject({ when: 'nothing-run' });
    expect(life.cycle.amendment?.needs).toBe('one');
  });
});

describe('an exploring hypothesis', () => {
  const exploring = { form: 'exploring', expectation: 'e', noticedBy: 'n', changesOurMind: 'c' };
  const explored = () => {
    const life = new CycleLife().begun().does('facilitator', { type: 'draft-hypothesis', hypothesis: exploring });
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] });
    for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
    return life.approves('ready-to-start', 'alt-1', 'lead');
  };

  it.each(['expectation', 'noticedBy', 'changesOurMind'])('is amended materially in “%s”', (field) => {
    const life = explored().does('facilitator', amend({ form: 'exploring', [field]: 'x' }));
    expect(last(life)).toMatchObject({ type: 'amendment-proposed', material: [field] });
  });

  it('can become one that is tested, with all of its fields, and is then locked as such', () => {
    const life = explored().does('facilitator', amend(aHypothesis)).approves('amendment', 'alt-1', 'lead');
    expect(life.cycle.hypothesis?.content).toEqual(aHypothesis);
  });
});

describe('whoever decides for somebody else', () => {
  it('does not decide on what they wrote themselves', () => {
    const life = new CycleLife().submitted();
    const context = life.contextOf('lead');
    const actor = { ...context.actor, person: 'facilitator', onBehalfOf: 'lead' };
    const approving = { type: 'approve', gate: 'ready-to-start' } as const;
    expect(() => cycleRules.decide(life.cycle, approving, { ...context, actor })).toThrow('wrote-it');
    const other = { ...actor, person: 'board' };
    expect(cycleRules.decide(life.cycle, approving, { ...context, actor: other })).toMatchObject([
      { type: 'approved', role: 'lead' },
    ]);
  });
});
