import { describe, expect, it } from '@jest/globals';
import { aMeasurement, anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { partsRead } from '../policies/draft.policy.js';
import { mayReadEvent } from '../policies/event.policy.js';
import { shownBy } from '../policies/shown.js';
import { type Recorded } from '../../engine/event.js';
import { type CycleEvent } from './cycle.events.js';
import { cycleRules } from './cycle.rules.js';

/** A programme that tries twice before it shares: hypothesis → experiment → evaluation → experiment → evaluation → blueprint. */
const twice = () => {
  const settings = aSettings();
  const again = settings.plan.phases.slice(1, 3).map((phase) => ({
    ...phase,
    name: `${phase.name}-again`,
    gate: { ...phase.gate, name: `${phase.gate.name}-again` },
  }));
  const phases = [...settings.plan.phases.slice(0, 3), ...again, ...settings.plan.phases.slice(3)];
  const life = new CycleLife(undefined, { ...settings, plan: { phases } });
  life.cast.push({ person: 'partner', role: 'partner' });
  return life;
};
const submit = { type: 'submit-evaluation', authors: [] };
const evaluated = (life: CycleLife, more: object = {}) =>
  life.does('facilitator', { ...anEvaluation, ...more }).does('facilitator', submit);
const finished = (life: CycleLife) => {
  for (const team of life.teams) life.does(`coordinator-${team}`, { type: 'report-team-finished', team });
  return life;
};

/** The first evaluation is with its deciders. */
const looking = () => evaluated(twice().evaluating());
/** It was accepted, and the teams try again. */
const tryingAgain = (life = looking()) => life.approves('evaluation-accepted', 'alt-1', 'lead');
/** They have finished for the second time. */
const lookingAgain = () => finished(tryingAgain());
const toldSince = (life: CycleLife, seen: number) => life.events.slice(seen).map(({ event }) => event.type);

describe('a plan with a second experiment', () => {
  it('is gone through to its end, with an evaluation after each', () => {
    const life = looking();
    let seen = life.seq;
    tryingAgain(life);
    expect(toldSince(life, seen)).toEqual([
      ...['approved', 'approved', 'gate-passed', 'phase-entered', 'team-started', 'team-started'],
    ]);
    expect(life.cycle).toMatchObject({ phase: 'experiment-again', next: null });
    seen = life.seq;
    finished(life.does('coordinator-ggnet', aMeasurement('ggnet', { value: 5 })));
    expect(toldSince(life, seen)).toEqual([
      ...['measurement-recorded', 'team-finished', 'team-finished', 'gate-passed', 'phase-entered'],
    ]);
    expect(cycleRules.standing(life.cycle).missing).toContain('submission:evaluation-again');
    expect(life.refusalOf('lead', { type: 'approve', gate: 'evaluation-accepted-again' })).toBe('nothing-submitted');
    evaluated(life, { conclusion: 'refuted' });
    expect(life.cycle.evaluation).toMatchObject({ version: 2, submitted: 2, conclusion: 'refuted' });
    life.approves('evaluation-accepted-again', 'alt-1', 'lead');
    expect(life.cycle).toMatchObject({
      phase: 'blueprint',
      gates: { 'evaluation-accepted': { passed: true, round: 1 } },
    });
    const link = { type: 'link-blueprint', entered: life.cycle.entered, blueprint: 'blueprint-1', factors: 0 };
    life.does(null, link, { via: 'service' }).approves('shared', 'lead');
    const published = { type: 'hear-blueprint-published', blueprint: 'blueprint-1', version: 1 };
    life.does(null, published, { via: 'process' });
    expect(life.cycle.closed).toBe(true);
  });

  it('tries again itself: the next cycle is opened by its last evaluation', () => {
    expect(tryingAgain().told).not.toContain('next-cycle-opened');
    const life = evaluated(lookingAgain()).approves('evaluation-accepted-again', 'alt-1', 'lead');
    expect(life.told.filter((type) => type === 'next-cycle-opened')).toHaveLength(1);
  });

  it('takes counts for the second evaluation as they come, and a supplement only after that one', () => {
    const life = tryingAgain().does('coordinator-ggnet', aMeasurement('ggnet'));
    expect(life.events.at(-1)?.event).not.toHaveProperty('late');
    const done = evaluated(finished(life)).approves('evaluation-accepted-again', 'alt-1', 'lead');
    done.does('coordinator-ggnet', aMeasurement('ggnet', { value: 9 }));
    expect(done.told.at(-1)).toBe('supplement-opened');
    evaluated(done).approves('supplement', 'alt-1', 'lead');
    expect(done.events.at(-1)?.event).toEqual({ type: 'supplement-accepted', version: 3 });
  });

  it('can be written up again as soon as the second experiment runs, and put to others as it was', () => {
    const early = evaluated(tryingAgain(), { conclusion: 'refuted' });
    expect(early.cycle).toMatchObject({ phase: 'experiment-again', evaluation: { version: 2 } });
    finished(early).approves('evaluation-accepted-again', 'alt-1', 'lead');
    expect(early.cycle.phase).toBe('blueprint');
    const same = lookingAgain().does('facilitator', submit).approves('evaluation-accepted-again', 'alt-1', 'lead');
    expect(same.cycle).toMatchObject({ phase: 'blueprint', evaluation: { version: 1 } });
  });

  it('lets the hypothesis be amended and a team drop out in the second experiment, when results were seen', () => {
    const life = tryingAgain();
    const changes = { form: 'testing', because: 'we luisteren' };
    const amending = { type: 'amend-hypothesis', changes, reason: 'r', resultsSeen: true, authors: [] };
    life.does('facilitator', amending).does('lead', { type: 'drop-out-team', team: 'ggnet', reason: 'r' });
    expect(life.told.slice(-2)).toEqual(['hypothesis-amended', 'team-dropped-out']);
    life.does('lead', { type: 'report-team-finished', team: 'dimence' });
    expect(life.cycle.phase).toBe('evaluation-again');
    evaluated(life).approves('evaluation-accepted-again', 'alt-1', 'lead');
    expect(life.refusalOf('facilitator', amending)).toBe('evaluation-accepted');
  });

  it('goes back to its first experiment, or to its second, when the second evaluation is not accepted', () => {
    for (const backTo of ['experiment', 'experiment-again']) {
      const life = evaluated(lookingAgain());
      life.does('lead', { type: 'reject', gate: 'evaluation-accepted-again', reason: 'r', backTo });
      expect(life.cycle).toMatchObject({ phase: backTo, evaluation: { submitted: null } });
      finished(life);
      if (backTo === 'experiment') finished(evaluated(life).approves('evaluation-accepted', 'alt-1', 'lead'));
      evaluated(life).approves('evaluation-accepted-again', 'alt-1', 'lead');
      expect(life.cycle.phase).toBe('blueprint');
    }
  });
});

describe('a team that joins between two experiments', () => {
  it('is invited and ready while the first is looked at, and begins with the second, after the lock', () => {
    const life = looking().does('lead', { type: 'invite-team', team: 'wopit' });
    life.cast.push({ person: 'coordinator-wopit', role: 'coordinator', team: 'wopit' });
    life.does('coordinator-wopit', { type: 'report-team-ready', team: 'wopit' });
    const seen = life.seq;
    tryingAgain(life);
    const started = life.events.slice(seen).filter(({ event }) => event.type === 'team-started');
    expect(started.map(({ event }) => event)).toEqual([
      { type: 'team-started', team: 'dimence', afterLock: false },
      { type: 'team-started', team: 'ggnet', afterLock: false },
      { type: 'team-started', team: 'wopit', afterLock: true },
    ]);
    finished(life);
    expect(life.cycle.phase).toBe('experiment-again');
    life.does('lead', { type: 'report-team-finished', team: 'wopit' });
    expect(life.cycle.phase).toBe('evaluation-again');
  });

  it('comes too late after the last of them', () => {
    const life = lookingAgain();
    expect(life.send('lead', { type: 'invite-team', team: 'wopit' })).toMatchObject({
      code: 'phase-is-over',
      details: { phase: 'experiment-again' },
    });
  });
});

describe('a team that begins again', () => {
  it('is not held to an end that lay in the first experiment, and is to one that is still to come', () => {
    const until = (value: string) => ({ precision: 'day', value });
    const life = twice().running();
    life.does('lead', { type: 'plan-team', team: 'ggnet', from: '2026-05-01', until: until('2026-06-10') });
    life.does('lead', { type: 'plan-team', team: 'dimence', until: until('2026-12-01') });
    life.now = '2026-07-01T08:00:00.000Z';
    tryingAgain(evaluated(finished(life), { conclusion: 'too-early' }));
    const untils = cycleRules.dues(life.cycle).map(({ what, until: deadline }) => [what, deadline]);
    expect(untils).toContainEqual(['team-finished:ggnet', null]);
    expect(untils).toContainEqual(['team-finished:dimence', '2026-12-01T23:00:00.000Z']);
  });
});

describe('who reads along with a second experiment', () => {
  const reads = (life: CycleLife) => {
    const roles = life.cast.filter(({ person }) => person === 'partner');
    const events = life.events as Recorded<CycleEvent>[];
    const read = { reader: { person: 'partner', roles }, shown: shownBy(events) };
    const drafts = ['evaluation-written', 'minority-view-added', 'prediction-laid-beside-data'];
    return {
      lines: events
        .filter(({ event }) => drafts.includes(event.type))
        .map((recorded) => `${recorded.event.type} ${mayReadEvent(recorded, read) ? 'read' : 'unread'}`),
      page: partsRead(life.cycle, { person: 'partner', roles }),
    };
  };
  const see = (life: CycleLife) => life.does('board', { type: 'add-minority-view', view: 'v' });
  const lay = (life: CycleLife) => {
    const figures = { measurements: 2, baselines: 0, median: 3, baselineMedian: null, notes: 0, teams: [] };
    return life.does(null, { type: 'lay-prediction', entered: life.cycle.entered, figures }, { via: 'service' });
  };

  it('reads the first evaluation once it was accepted, and what people then see otherwise in it', () => {
    const { lines, page } = reads(see(tryingAgain(see(evaluated(lay(twice().evaluating()))))));
    expect(lines).toEqual([
      ...['prediction-laid-beside-data read', 'evaluation-written read'],
      ...['minority-view-added read', 'minority-view-added read'],
    ]);
    expect(page).toMatchObject({ evaluation: true, laid: true, minority: true });
  });

  it('reads nothing of the second before that was accepted as well', () => {
    const life = lay(finished(tryingAgain()));
    expect(reads(life).page).toMatchObject({ evaluation: true, laid: false });
    see(evaluated(life));
    expect(reads(life).lines).toEqual([
      ...['evaluation-written read', 'prediction-laid-beside-data unread'],
      ...['evaluation-written unread', 'minority-view-added unread'],
    ]);
    expect(reads(life).page).toMatchObject({ evaluation: false, laid: false, minority: false });
    life.approves('evaluation-accepted-again', 'alt-1', 'lead');
    expect(reads(life).lines.some((line) => line.endsWith('unread'))).toBe(false);
    expect(reads(life).page).toMatchObject({ evaluation: true, laid: true, minority: true });
  });
});
