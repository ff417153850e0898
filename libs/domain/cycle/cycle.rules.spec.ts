import { describe, expect, it } from '@jest/globals';
import { aHypothesis, aMeasurement, anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { cycleRules } from './cycle.rules.js';
import { missedItsDate } from './cycle.state.js';

const aCycle = (teams?: string[]) => new CycleLife(teams);
const note = { type: 'add-note', note: 'een regel' };
const refused = (code: string) => expect.objectContaining({ outcome: 'refused', code });

describe('beginning a cycle', () => {
  it('enters the first phase of the programme’s plan', () => {
    const life = aCycle().begun();
    expect(life.told).toEqual(['cycle-created', 'phase-entered']);
    expect(cycleRules.standing(life.cycle)).toMatchObject({ phase: 'hypothesis', kind: 'hypothesis', entered: 1 });
  });

  it('is refused twice, and to whoever may not', () => {
    const create = { type: 'create-cycle', title: 'titel', workpackage: 'zorgverlening', teams: ['dimence'] };
    expect(aCycle().begun().send('lead', create)).toEqual(refused('exists-already'));
    expect(aCycle().send('coordinator-dimence', create)).toEqual(refused('may-not'));
    expect(aCycle().send('stranger', create)).toEqual(refused('may-not'));
  });

  it('refuses a plan without an experiment, with two gates of one name, or with dates in the wrong order', () => {
    const { phases } = aSettings().plan;
    const create = (plan: unknown) =>
      aCycle().send('lead', {
        type: 'create-cycle',
        title: 't',
        workpackage: 'zorgverlening',
        teams: ['dimence'],
        plan,
      });
    expect(create({ phases: phases.filter(({ kind }) => kind !== 'experiment') })).toEqual(refused('plan-lacks'));
    expect(create({ phases: [...phases, ...phases.slice(3)] })).toEqual(refused('names-not-unique'));
    const dated = phases.map((phase, place) => ({
      ...phase,
      until: { precision: 'day', value: `20${30 - place}-01-01` },
    }));
    expect(create({ phases: dated })).toEqual(refused('dates-out-of-order'));
  });

  it('says at once when nobody is there to decide', () => {
    const life = aCycle();
    life.cast = life.cast.filter(({ role }) => role !== 'alt');
    life.begun();
    expect(life.events.at(-1)?.event).toMatchObject({ type: 'deciders-short', role: 'alt', needed: 1, left: 0 });
    expect(cycleRules.standing(life.cycle).missing).toContain('deciders:alt');
  });

  it('says when enough people are there again', () => {
    const life = aCycle();
    const everybody = life.cast;
    life.cast = everybody.filter(({ role }) => role !== 'alt');
    life.begun();
    life.cast = everybody;
    life.does(null, { type: 'refresh' }, { via: 'service' });
    expect(life.told.at(-1)).toBe('deciders-found');
  });
});

describe('the hypothesis', () => {
  it('is put to its deciders once in each version, by those who wrote it', () => {
    const life = aCycle().submitted();
    expect(life.cycle.hypothesis?.authors).toEqual(['facilitator']);
    expect(life.send('facilitator', { type: 'submit-hypothesis', authors: [] })).toEqual(refused('already-submitted'));
  });

  it('can not be submitted before it is written, or with an author whom nobody knows', () => {
    const life = aCycle().begun();
    expect(life.send('lead', { type: 'submit-hypothesis', authors: [] })).toEqual(refused('no-hypothesis'));
    life.does('lead', { type: 'draft-hypothesis', hypothesis: aHypothesis });
    expect(life.send('lead', { type: 'submit-hypothesis', authors: ['nobody'] })).toEqual(refused('no-such-author'));
  });

  it('withdraws the approvals that it had when it is written anew', () => {
    const life = aCycle().submitted().approves('ready-to-start', 'alt-1');
    life.does('facilitator', { type: 'draft-hypothesis', hypothesis: { ...aHypothesis, size: 3 } });
    expect(life.cycle.gates['ready-to-start']).toMatchObject({ round: 2, approvals: [] });
    expect(life.send('alt-1', { type: 'approve', gate: 'ready-to-start' })).toEqual(refused('nothing-submitted'));
  });

  it('is locked with a digest when the gate passes, and does not change any more', () => {
    const life = aCycle().running();
    expect(life.cycle.hypothesis?.locked).toMatchObject({ version: 1 });
    expect(life.send('facilitator', { type: 'draft-hypothesis', hypothesis: aHypothesis })).toEqual(
      refused('hypothesis-locked'),
    );
  });
});

describe('the gate "ready to start"', () => {
  it('passes with its quorum of distinct persons, none of whom wrote the hypothesis', () => {
    const life = aCycle();
    life.cast.push({ person: 'lead', role: 'alt', workpackage: 'zorgverlening' });
    life.submitted();
    for (const team of life.teams) life.does(`coordinator-${team}`, { type: 'report-team-ready', team });
    life.approves('ready-to-start', 'lead');
    expect(life.send('lead', { type: 'approve', gate: 'ready-to-start' })).toEqual(refused('already-approved'));
    expect(cycleRules.standing(life.cycle).missing).toEqual(['approval:alt']);
    life.approves('ready-to-start', 'alt-1');
    expect(life.cycle.phase).toBe('experiment');
  });

  it('refuses whoever wrote it, and whoever has no say', () => {
    const life = aCycle().begun();
    life.does('alt-1', { type: 'draft-hypothesis', hypothesis: aHypothesis });
    life.does('facilitator', { type: 'submit-hypothesis', authors: ['lead'] });
    expect(life.send('alt-1', { type: 'approve', gate: 'ready-to-start' })).toEqual(refused('wrote-it'));
    expect(life.send('lead', { type: 'approve', gate: 'ready-to-start' })).toEqual(refused('wrote-it'));
    expect(life.send('coordinator-ggnet', { type: 'approve', gate: 'ready-to-start' })).toEqual(
      refused('not-a-decider'),
    );
    expect(life.told).toContain('deciders-short');
  });

  it('refuses other gates than the present phase’s, and gates that there are not', () => {
    const life = aCycle().submitted();
    expect(life.send('lead', { type: 'approve', gate: 'shared' })).toEqual(refused('gate-not-open'));
    expect(life.send('lead', { type: 'approve', gate: 'constructor' })).toEqual(refused('no-such-gate'));
  });

  it('waits, approved, for the teams that are not ready, and passes by itself when they are', () => {
    const life = aCycle().submitted().approves('ready-to-start', 'alt-1', 'lead');
    expect(life.events.at(-1)?.event).toMatchObject({
      type: 'gate-waits',
      missing: ['team-ready:dimence', 'team-ready:ggnet'],
    });
    life.does('coordinator-dimence', { type: 'report-team-ready', team: 'dimence' });
    expect(life.cycle.phase).toBe('hypothesis');
    life.does('coordinator-ggnet', { type: 'report-team-ready', team: 'ggnet' });
    expect(life.cycle.phase).toBe('experiment');
  });

  it('waits for a team that is ready and has no coordinator', () => {
    const life = aCycle().submitted();
    for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
    life.cast = life.cast.filter(({ team }) => team !== 'ggnet');
    life.approves('ready-to-start', 'alt-1', 'lead');
    expect(cycleRules.standing(life.cycle).missing).toEqual(['coordinator:ggnet']);
  });

  it('keeps the cycle in its phase when it is rejected, and asks anew', () => {
    const life = aCycle().submitted().approves('ready-to-start', 'alt-1');
    life.does('lead', { type: 'reject', gate: 'ready-to-start', reason: 'nog niet' });
    expect(life.cycle).toMatchObject({ phase: 'hypothesis', hypothesis: { submitted: null } });
    expect(life.cycle.gates['ready-to-start']).toMatchObject({ round: 2, approvals: [] });
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] }).approves('ready-to-start', 'alt-1', 'lead');
    expect(life.told.at(-1)).toBe('gate-waits');
  });
});

describe('the experiment', () => {
  it('starts the teams that are ready, and a late one when it is', () => {
    const life = new CycleLife(['dimence', 'ggnet'], { ...aSettings(), teamsToStart: 1 }).submitted();
    life.does('coordinator-dimence', { type: 'report-team-ready', team: 'dimence' });
    life.approves('ready-to-start', 'alt-1', 'lead');
    expect(life.cycle.teams).toMatchObject({ dimence: { state: 'running' }, ggnet: { state: 'invited' } });
    life.does('coordinator-ggnet', { type: 'report-team-ready', team: 'ggnet' });
    expect(life.events.at(-1)?.event).toEqual({ type: 'team-started', team: 'ggnet', afterLock: true });
  });

  it('ends when every team has said that it has finished', () => {
    const life = aCycle().running();
    life.does('coordinator-dimence', { type: 'report-team-finished', team: 'dimence' });
    expect(cycleRules.standing(life.cycle).missing).toEqual(['team-finished:ggnet']);
    life.does('lead', { type: 'report-team-finished', team: 'ggnet' });
    expect(
      life.events.find(({ event }) => 'team' in event && event.team === 'ggnet' && 'as' in event)?.event,
    ).toMatchObject({ as: 'lead' });
    expect(life.cycle.phase).toBe('evaluation');
  });

  it('lets nobody speak for another team, and no team finish that does not run', () => {
    const life = aCycle().begun();
    expect(life.send('coordinator-ggnet', { type: 'report-team-ready', team: 'dimence' })).toEqual(
      refused('not-your-team'),
    );
    expect(life.send('lead', { type: 'report-team-ready', team: 'elders' })).toEqual(refused('no-such-team'));
    expect(life.send('lead', { type: 'report-team-finished', team: 'ggnet' })).toEqual(
      refused('experiment-not-running'),
    );
    const late = aCycle().running().does('lead', { type: 'report-team-finished', team: 'ggnet' });
    expect(late.send('lead', { type: 'report-team-finished', team: 'ggnet' })).toEqual(refused('team-not-running'));
    expect(late.send('lead', { type: 'report-team-ready', team: 'ggnet' })).toEqual(refused('team-not-invited'));
  });

  it('is ended by the project lead, with a reason', () => {
    const life = aCycle().running();
    expect(life.send('alt-1', { type: 'finish-experiment', reason: 'r' })).toEqual(refused('may-not'));
    life.does('lead', { type: 'finish-experiment', reason: 'r' });
    expect(life.cycle.teams).toMatchObject({ dimence: { state: 'finished' }, ggnet: { state: 'finished' } });
    expect(life.cycle.phase).toBe('evaluation');
    expect(life.send('lead', { type: 'finish-experiment', reason: 'r' })).toEqual(refused('experiment-not-running'));
  });
});

describe('notes, measurements and factors', () => {
  it('are taken from the beginning, whatever the phase', () => {
    const life = aCycle().begun();
    life.does('coordinator-ggnet', { ...note, team: 'ggnet' }).does('facilitator', note);
    life.does('coordinator-ggnet', aMeasurement('ggnet', { baseline: true }));
    life.does('facilitator', { type: 'add-factor', kind: 'success', factor: 'f', helpedIn: ['ggnet'], notIn: [] });
    expect(life.cycle.counts).toEqual({ notes: 2, measurements: 0, baselines: 1, factors: 1 });
    expect(life.events.map(({ event }) => ('id' in event ? event.id : null)).filter(Boolean)).toEqual([
      'cycle-1.n1',
      'cycle-1.n2',
      'cycle-1.m1',
      'cycle-1.f1',
    ]);
  });

  it('are refused for another team, a backward period, and the future', () => {
    const life = aCycle().begun();
    const measure = (team: string, more = {}) => life.send('coordinator-ggnet', aMeasurement(team, more));
    expect(measure('dimence')).toEqual(refused('not-your-team'));
    expect(measure('ggnet', { from: '2026-05-31', until: '2026-05-01' })).toEqual(refused('period-backwards'));
    expect(measure('ggnet', { until: '2026-06-02' })).toEqual(refused('not-in-the-future'));
    expect(life.send('coordinator-ggnet', { ...note, team: 'dimence' })).toEqual(refused('not-your-team'));
    expect(life.send('stranger', note)).toEqual(refused('may-not'));
    expect(
      life.send('facilitator', { type: 'add-factor', kind: 'success', factor: 'f', helpedIn: ['elders'], notIn: [] }),
    ).toEqual(refused('no-such-team'));
  });
});

describe('the evaluation', () => {
  const writes = (life: CycleLife, more: object, person = 'facilitator') =>
    life.send(person, { ...anEvaluation, ...more });

  it('is not written before something was tried', () => {
    expect(writes(aCycle().submitted(), {})).toEqual(refused('evaluation-too-soon'));
    expect(aCycle().evaluating().send('lead', { type: 'submit-evaluation', authors: [] })).toEqual(
      refused('no-evaluation'),
    );
  });

  it('needs the board’s reason to adopt what was not confirmed, and a reason to let go of what was', () => {
    const life = aCycle().evaluating();
    expect(writes(life, { conclusion: 'refuted', followUp: 'adopt', reason: 'r' })).toEqual(refused('needs-board'));
    expect(writes(life, { conclusion: 'refuted', followUp: 'adopt' }, 'board')).toEqual(refused('reason-required'));
    expect(writes(life, { conclusion: 'refuted', followUp: 'adopt', reason: 'r' }, 'board').outcome).toBe('done');
    expect(writes(life, { followUp: 'abandon' })).toEqual(refused('reason-required'));
    expect(writes(life, { followUp: 'abandon', reason: 'r' }).outcome).toBe('done');
  });

  it('says that it is too early while there are too few measurements', () => {
    const life = new CycleLife(['dimence'], { ...aSettings(), leastMeasurements: 5 }).evaluating();
    expect(writes(life, {})).toEqual({
      outcome: 'refused',
      code: 'too-few-measurements',
      details: { measurements: 1, needed: 5 },
    });
    expect(writes(life, { conclusion: 'too-early' }).outcome).toBe('done');
  });

  it('never confirms what was only explored', () => {
    const life = aCycle().begun();
    const exploring = { form: 'exploring', expectation: 'e', noticedBy: 'n', changesOurMind: 'c' };
    life.does('facilitator', { type: 'draft-hypothesis', hypothesis: exploring });
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] });
    for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
    life.approves('ready-to-start', 'alt-1', 'lead').does('lead', { type: 'finish-experiment', reason: 'r' });
    expect(writes(life, {})).toEqual(refused('exploring-never-confirmed'));
    expect(writes(life, { conclusion: 'refuted', followUp: 'abandon' }).outcome).toBe('done');
  });

  it('can be sent back to the experiment, where the teams go on, and is decided anew after it', () => {
    const life = aCycle().evaluating();
    life.does('facilitator', anEvaluation).does('facilitator', { type: 'submit-evaluation', authors: [] });
    life.does('lead', { type: 'reject', gate: 'evaluation-accepted', reason: 'r', backTo: 'experiment' });
    expect(life.cycle).toMatchObject({ phase: 'experiment', entered: 4 });
    expect(life.cycle.teams.ggnet?.state).toBe('running');
    expect(life.cycle.hypothesis?.locked).not.toBeNull();
    for (const team of life.teams) life.does('lead', { type: 'report-team-finished', team });
    expect(life.cycle.phase).toBe('evaluation');
  });

  it('is not sent on to a later phase', () => {
    const life = aCycle().evaluating();
    life.does('facilitator', anEvaluation).does('facilitator', { type: 'submit-evaluation', authors: [] });
    expect(
      life.send('lead', { type: 'reject', gate: 'evaluation-accepted', reason: 'r', backTo: 'blueprint' }),
    ).toEqual(refused('no-such-phase'));
  });
});

describe('sharing', () => {
  const link = (life: CycleLife) =>
    life.does(
      null,
      { type: 'link-blueprint', entered: life.cycle.entered, blueprint: 'blueprint-1', factors: 0 },
      { via: 'service' },
    );

  it('waits for the published blueprint and then closes the cycle', () => {
    const life = link(aCycle().sharing()).approves('shared', 'lead');
    expect(cycleRules.standing(life.cycle).missing).toEqual(['blueprint-published']);
    life.does(null, { type: 'hear-blueprint-published', blueprint: 'blueprint-1', version: 1 }, { via: 'process' });
    expect(life.told.slice(-2)).toEqual(['gate-passed', 'cycle-closed']);
    expect(cycleRules.standing(life.cycle)).toMatchObject({ closed: true, missing: [] });
    expect(life.send('lead', note)).toEqual(refused('closed'));
  });

  it('hears of a blueprint that was published before it was linked, and not of others’', () => {
    const life = aCycle().sharing();
    life.others = { 'blueprint-1': { seq: 3, state: { published: 2 }, closed: false } };
    link(life);
    expect(life.cycle.blueprint).toMatchObject({ process: 'blueprint-1', published: 2 });
    life.does(null, { type: 'hear-blueprint-published', blueprint: 'blueprint-9', version: 9 }, { via: 'process' });
    expect(life.cycle.blueprint).toMatchObject({ process: 'blueprint-1', published: 2 });
  });

  it('can be promised to a blueprint that there is', () => {
    const life = aCycle().running();
    expect(life.send('lead', { type: 'contribute', blueprint: 'blueprint-1' })).toEqual(refused('no-such-blueprint'));
    life.others = { 'blueprint-1': { seq: 3, state: { published: 2 }, closed: false } };
    life.does('lead', { type: 'contribute', blueprint: 'blueprint-1' });
    expect(life.cycle.blueprint).toMatchObject({ process: 'blueprint-1', published: null });
    expect(life.events.at(-1)?.knew).toEqual({ 'blueprint-1': 3 });
    expect(aCycle().sharing().send('lead', { type: 'contribute', blueprint: 'blueprint-1' })).toEqual(
      refused('phase-is-over'),
    );
  });
});

describe('dates', () => {
  const move = (phase: string, value: string, more = {}) => ({
    type: 'move-date',
    phase,
    until: { precision: 'day', value },
    ...more,
  });

  it('pass once, at the end of their last day, and the phase is then late', () => {
    const life = aCycle().running().does('lead', move('experiment', '2026-06-30'));
    expect(cycleRules.standing(life.cycle)).toMatchObject({
      wakeAt: '2026-06-30T22:00:00.000Z',
      wakeFor: 'deadline:experiment',
    });
    life.until('2026-09-01T00:00:00.000Z').until('2026-10-01T00:00:00.000Z');
    expect(life.told.filter((type) => type === 'deadline-passed')).toHaveLength(1);
    expect(life.events.at(-1)).toMatchObject({ recorded: '2026-06-30T22:00:00.000Z', actor: null, via: 'clock' });
    expect(missedItsDate(life.cycle)).toBe(true);
    life.does('lead', move('experiment', '2026-10-10', { reason: 'r' }));
    expect(life.cycle).toMatchObject({ overdue: false, deadline: '2026-10-10T22:00:00.000Z' });
  });

  it('are asked a reason for when they move far, and stay in order', () => {
    const life = aCycle().begun().does('lead', move('hypothesis', '2026-06-30'));
    expect(life.send('lead', move('hypothesis', '2026-07-15'))).toEqual(refused('reason-required'));
    life.does('lead', move('hypothesis', '2026-07-14')).does('lead', move('hypothesis', '2026-12-01', { reason: 'r' }));
    expect(life.send('lead', move('experiment', '2026-11-30'))).toEqual(refused('dates-out-of-order'));
    expect(life.send('lead', move('hypothesis', '2026-05-30', { reason: 'r' }))).toEqual(refused('date-is-past'));
    expect(life.send('facilitator', move('hypothesis', '2026-12-02'))).toEqual(refused('may-not'));
    expect(life.send('lead', move('nergens', '2026-12-02'))).toEqual(refused('no-such-phase'));
    expect(aCycle().running().send('lead', move('hypothesis', '2026-12-02'))).toEqual(refused('phase-is-over'));
  });

  it('make each of those who must act hear of what is due, until it is done', () => {
    const life = aCycle().begun().does('lead', move('hypothesis', '2026-07-31'));
    const dues = () =>
      cycleRules.dues(life.cycle).map(({ what, who }) => `${what} ${who.map(({ role }) => role).join()}`);
    expect(dues()).toEqual([
      'submission:hypothesis facilitator',
      'team-ready:dimence coordinator',
      'team-ready:ggnet coordinator',
    ]);
    life.does('coordinator-dimence', { type: 'report-team-ready', team: 'dimence' });
    life.does('facilitator', { type: 'draft-hypothesis', hypothesis: aHypothesis });
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] });
    expect(dues()).toEqual(['gate:ready-to-start alt,lead', 'team-ready:ggnet coordinator']);
    life.approves('ready-to-start', 'alt-1');
    expect(dues()).toEqual(['gate:ready-to-start lead', 'team-ready:ggnet coordinator']);
  });

  it('that were past before the phase began were missed by nobody in it', () => {
    const life = new CycleLife();
    const { phases } = aSettings().plan;
    life.does('lead', {
      type: 'create-cycle',
      title: 't',
      workpackage: 'zorgverlening',
      teams: ['dimence'],
      plan: { phases: phases.map((phase) => ({ ...phase, until: { precision: 'month', value: '2026-03' } })) },
    });
    life.until('2026-08-01T00:00:00.000Z');
    expect(life.told).not.toContain('deadline-passed');
    expect(missedItsDate(life.cycle)).toBe(false);
  });
});

describe('the services of a phase', () => {
  const service = (life: CycleLife, command: { type: string } & Record<string, unknown>) =>
    life.send(null, command, { via: 'service' });

  it('tell once for each stay, and nothing about a stay that is over', () => {
    const life = aCycle().running();
    const figures = { measurements: 9, baselines: 0, median: 1, baselineMedian: null, notes: 0, teams: [] };
    for (const command of [
      { type: 'open-approvals', gate: 'experiment-finished', asked: [] },
      { type: 'note-reminders', planned: 3, gaps: [{ what: 'x', role: 'lead', team: null }] },
      { type: 'lay-prediction', figures },
    ]) {
      const before = life.seq;
      expect(service(life, { ...command, entered: 1 })).toEqual(refused('stay-is-over'));
      expect(service(life, { ...command, entered: 2 }).outcome).toBe('done');
      const once = life.seq;
      expect(once).toBeGreaterThan(before);
      expect(service(life, { ...command, entered: 2 }).outcome).toBe('done');
      expect(life.seq).toBe(once);
    }
  });
});

describe('what is allowed', () => {
  it('says for each command and part what decide would say', () => {
    const life = aCycle().submitted();
    const of = (person: string) =>
      Object.fromEntries(
        cycleRules
          .allowed(life.cycle, life.contextOf(person))
          .map(({ command, about, possible, code }) => [`${command} ${about ?? ''}`.trim(), possible ? true : code]),
      );
    expect(of('alt-1')).toMatchObject({
      'approve ready-to-start': true,
      'approve shared': 'gate-not-open',
      'report-team-ready ggnet': 'may-not',
      'move-date experiment': true,
      'submit-hypothesis': 'already-submitted',
    });
    expect(of('facilitator')).toMatchObject({ 'approve ready-to-start': 'not-a-decider', 'add-note': true });
    expect(of('coordinator-ggnet')).toMatchObject({
      'report-team-ready ggnet': true,
      'report-team-ready dimence': 'not-your-team',
    });
  });
});

describe('parts and their versions', () => {
  it('are known for what can be edited, and for each gate', () => {
    const life = aCycle().submitted();
    const versions = ['hypothesis', 'evaluation', 'plan', 'gate:ready-to-start', 'gate:nergens', 'title'];
    expect(versions.map((part) => cycleRules.versionOf(life.cycle, part))).toEqual([1, 0, 1, 1, undefined, undefined]);
  });

  it('refuse what rests on an older version', () => {
    const life = aCycle().submitted();
    const edit = { type: 'draft-hypothesis', hypothesis: aHypothesis };
    expect(life.send('lead', edit, { restsOn: { part: 'hypothesis', version: 0 } })).toEqual(
      refused('changed-meanwhile'),
    );
    expect(life.send('lead', edit, { restsOn: { part: 'hypothesis', version: 1 } }).outcome).toBe('done');
  });
});
