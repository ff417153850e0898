import { describe, expect, it } from '@jest/globals';
import { CycleLife } from '../../../test/support/builders/cycle.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';

const hear = (rules: object) => ({ type: 'hear-rules-changed', settingsVersion: 2, rules, reason: null });
const board = [{ role: 'board', count: 1 }];

describe('a cycle that runs', () => {
  it('keeps the rules that it began with, whatever its programme settles on; the next one has the new ones', () => {
    const life = new CycleLife().begun();
    life.settings = { ...aSettings(), leastMeasurements: 9, teamsToStart: 1 };
    life.does(null, { type: 'refresh' }, { via: 'service' });
    expect(life.cycle).toMatchObject({ leastMeasurements: 1, teamsToStart: 2, aloneBelow: 4 });
    const next = new CycleLife(undefined, life.settings).begun();
    expect(next.cycle).toMatchObject({ leastMeasurements: 9, teamsToStart: 1 });
  });

  it('takes changed rules over when the programme says so, and tells what is different', () => {
    const life = new CycleLife().begun();
    life.does(null, hear({ leastMeasurements: 9, teamsToStart: 'all', aloneBelow: 3 }), { via: 'process' });
    expect(life.events.at(-1)?.event).toEqual({
      ...{ type: 'rules-changed', settingsVersion: 2, reason: null },
      ...{ leastMeasurements: 9, aloneBelow: 3 },
    });
    expect(life.cycle).toMatchObject({ leastMeasurements: 9, teamsToStart: 2, aloneBelow: 3 });
  });

  it('lets others decide at what is to come, never at a gate that is open or has passed', () => {
    const life = new CycleLife().begun();
    const quorums = ['ready-to-start', 'evaluation-accepted'].map((gate) => ({ gate, quorum: board }));
    life.does(null, hear({ quorums }), { via: 'process' });
    const quorumOf = (name: string) => life.cycle.plan.phases.find(({ gate }) => gate.name === name)?.gate.quorum;
    expect(quorumOf('ready-to-start')).not.toEqual(board);
    expect(quorumOf('evaluation-accepted')).toEqual(board);
    expect(life.told.slice(-2)).toEqual(['rules-changed', 'plan-changed']);
  });

  it('hears nothing of what is the same', () => {
    const life = new CycleLife().begun();
    const before = life.seq;
    life.does(null, hear({ leastMeasurements: 1 }), { via: 'process' });
    expect(life.seq).toBe(before);
  });

  it('can be begun by a plan of the programme that has a name', () => {
    const [first, ...others] = aSettings().plan.phases;
    const renamed = first && { ...first, gate: { ...first.gate, quorum: board } };
    const plan = { phases: [...(renamed ? [renamed] : []), ...others] };
    const life = new CycleLife(undefined, { ...aSettings(), plans: [{ name: 'met stuurgroep', plan }] });
    const create = { type: 'create-cycle', title: 'titel', workpackage: 'zorgverlening', teams: ['dimence'] };
    life.does('lead', { ...create, planCalled: 'met stuurgroep' });
    expect(life.cycle.plan.phases[0]?.gate.quorum).toEqual(board);
  });
});

describe('a working group', () => {
  const group = [{ role: 'working-group', count: 1 }];
  const withGroup = () => {
    const settings = aSettings();
    const phases = settings.plan.phases.map((phase) =>
      phase.kind === 'hypothesis' ? { ...phase, gate: { ...phase.gate, quorum: group } } : phase,
    );
    return new CycleLife(undefined, { ...settings, plan: { phases } });
  };

  it('decides by any of those who coordinate its teams', () => {
    const life = withGroup().submitted();
    expect(life.refusalOf('lead', { type: 'approve', gate: 'ready-to-start' })).toBe('not-a-decider');
    life.does('coordinator-ggnet', { type: 'approve', gate: 'ready-to-start' });
    expect(life.events.find(({ event }) => event.type === 'approved')?.event).toMatchObject({ role: 'working-group' });
  });

  it('that wrote something together decides on it by nobody', () => {
    const life = withGroup().begun().does('lead', { type: 'draft-hypothesis', hypothesis });
    life.does('lead', { type: 'submit-hypothesis', authors: ['working-group'] });
    expect(life.cycle.hypothesis?.authors).toEqual(['lead', 'coordinator-dimence', 'coordinator-ggnet']);
    expect(life.refusalOf('coordinator-ggnet', { type: 'approve', gate: 'ready-to-start' })).toBe('wrote-it');
    expect(life.told).toContain('deciders-short');
  });

  it('lets nobody act for another team', () => {
    const life = withGroup().begun();
    expect(life.refusalOf('coordinator-ggnet', { type: 'report-team-ready', team: 'dimence' })).toBe('not-your-team');
  });
});

const hypothesis = {
  ...{ form: 'exploring', expectation: 'we merken meer op', noticedBy: 'we horen het' },
  changesOurMind: 'het blijft stil',
};
