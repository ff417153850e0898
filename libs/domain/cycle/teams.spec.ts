import { describe, expect, it } from '@jest/globals';
import { CycleLife } from '../../../test/support/builders/cycle.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { type Happened } from '../../engine/instant.js';
import { cycleRules } from './cycle.rules.js';
import { teamsOf } from './cycle.state.js';

const day = (value: string) => ({ precision: 'day', value });
const month = (value: string) => ({ precision: 'month', value });
const season = (value: string) => ({ precision: 'season', value });
const running = () => new CycleLife().running();
const last = (life: CycleLife) => life.events.at(-1)?.event;
const ready = (life: CycleLife, ...teams: string[]) => {
  for (const team of teams) life.does('lead', { type: 'report-team-ready', team });
  return life;
};
const oneIsEnough = () => new CycleLife(undefined, { ...aSettings(), teamsToStart: 1 });

describe('how many teams have to be ready', () => {
  it('is what the programme says, and never more than there are', () => {
    expect(new CycleLife().begun().cycle.teamsToStart).toBe(2);
    expect(oneIsEnough().begun().cycle.teamsToStart).toBe(1);
    expect(new CycleLife(['ggnet'], { ...aSettings(), teamsToStart: 3 }).begun().cycle.teamsToStart).toBe(1);
  });

  it('is fewer when a team drops out, and at least one', () => {
    const life = new CycleLife().submitted().approves('ready-to-start', 'alt-1', 'lead');
    life.does('lead', { type: 'drop-out-team', team: 'ggnet', reason: 'r' });
    expect(cycleRules.standing(life.cycle).missing).toEqual(['team-ready:dimence']);
    life.does('lead', { type: 'drop-out-team', team: 'dimence', reason: 'r' });
    expect(cycleRules.standing(life.cycle).missing).toEqual(['team-ready']);
    life.does('lead', { type: 'invite-team', team: 'ggnet' });
    expect(ready(life, 'ggnet').cycle.phase).toBe('experiment');
  });

  it('is as many as are ready, once that was decided; the others join when they are', () => {
    const life = ready(new CycleLife(['dimence', 'ggnet', 'wopit']).submitted(), 'dimence');
    life.does('lead', { type: 'pause-team', team: 'wopit' });
    life.does('lead', { type: 'start-with-fewer', reason: 'de rest volgt' });
    expect(last(life)).toEqual({
      ...{ type: 'fewer-teams-accepted', reason: 'de rest volgt' },
      ...{ teams: ['dimence'], without: ['ggnet', 'wopit'] },
    });
    expect(life.approves('ready-to-start', 'alt-1', 'lead').cycle.phase).toBe('experiment');
    expect(last(ready(life, 'ggnet'))).toEqual({ type: 'team-started', team: 'ggnet', afterLock: true });
  });

  it('counts a team that stopped for a while as one that is awaited', () => {
    const life = new CycleLife().submitted().does('lead', { type: 'pause-team', team: 'ggnet' });
    ready(life, 'dimence').approves('ready-to-start', 'alt-1', 'lead');
    expect(cycleRules.standing(life.cycle).missing).toEqual(['team-ready:ggnet']);
    life.does('lead', { type: 'resume-team', team: 'ggnet' });
    expect(ready(life, 'ggnet').cycle.phase).toBe('experiment');
  });
});

describe('the teams of a cycle', () => {
  const invited = () => new CycleLife(['zuyderland', 'ggnet', 'wopit']).submitted();

  it('stand in the order in which they were invited, wherever they are named', () => {
    const life = invited().does('lead', { type: 'invite-team', team: 'aa' });
    const order = ['zuyderland', 'ggnet', 'wopit', 'aa'];
    expect(teamsOf(life.cycle)).toEqual(order);
    expect(cycleRules.standing(life.cycle).missing.slice(-4)).toEqual(order.map((team) => `team-ready:${team}`));
    const asked = cycleRules.dues(life.cycle).filter(({ what }) => what.startsWith('team-ready'));
    expect(asked.map(({ what }) => what)).toEqual(order.map((team) => `team-ready:${team}`));
    const offered = cycleRules.allowed(life.cycle, life.contextOf('lead'));
    const ofTeams = offered.filter(({ command }) => command === 'pause-team');
    expect(ofTeams.map(({ about }) => about)).toEqual(order);
    ready(life, 'wopit', 'zuyderland').does('lead', { type: 'start-with-fewer', reason: 'de rest volgt' });
    expect(last(life)).toMatchObject({ teams: ['zuyderland', 'wopit'], without: ['ggnet', 'aa'] });
  });

  it('keep their places when one drops out and is invited again', () => {
    const life = invited().does('lead', { type: 'drop-out-team', team: 'zuyderland', reason: 'r' });
    life.does('lead', { type: 'invite-team', team: 'aa' }).does('lead', { type: 'invite-team', team: 'zuyderland' });
    expect(teamsOf(life.cycle)).toEqual(['zuyderland', 'ggnet', 'wopit', 'aa']);
  });
});

describe('a team with dates of its own', () => {
  it('says what they are in the programme’s time zone', () => {
    const life = running().does('lead', {
      type: 'plan-team',
      team: 'ggnet',
      from: '2026-07-01',
      until: day('2026-09-01'),
    });
    const dates = {
      ...{ from: '2026-07-01', begins: '2026-06-30T22:00:00.000Z' },
      ...{ until: day('2026-09-01'), deadline: '2026-09-01T22:00:00.000Z' },
    };
    expect(last(life)).toEqual({ type: 'team-planned', team: 'ggnet', ...dates });
    expect(life.cycle.teams.ggnet).toMatchObject({ state: 'running', ...dates });
    life.does('lead', { type: 'plan-team', team: 'ggnet' });
    expect(last(life)).toEqual({
      ...{ type: 'team-planned', team: 'ggnet' },
      ...{ from: null, begins: null, until: null, deadline: null },
    });
    expect(life.cycle.teams.ggnet?.deadline).toBeUndefined();
  });

  it('may end on the day on which it begins, and not before', () => {
    const life = running();
    const plan = (until: string) => ({ type: 'plan-team', team: 'ggnet', from: '2026-07-01', until: day(until) });
    expect(life.refusalOf('lead', plan('2026-07-01'))).toBeUndefined();
    expect(life.refusalOf('lead', plan('2026-06-30'))).toBe('dates-backwards');
  });

  it('begins by itself on its first day, the earliest first, each once', () => {
    const life = new CycleLife().submitted();
    life.does('lead', { type: 'plan-team', team: 'dimence', from: '2026-08-01' });
    life.does('lead', { type: 'plan-team', team: 'ggnet', from: '2026-07-01' });
    ready(life, 'dimence', 'ggnet').approves('ready-to-start', 'alt-1', 'lead');
    expect(life.cycle.begun).toBeNull();
    expect(cycleRules.standing(life.cycle)).toMatchObject({
      wakeAt: '2026-06-30T22:00:00.000Z',
      wakeFor: 'team-starts:ggnet',
      missing: ['team-finished:dimence', 'team-finished:ggnet'],
    });
    life.until('2026-07-02T00:00:00.000Z');
    expect(life.cycle.teams).toMatchObject({ ggnet: { state: 'running' }, dimence: { state: 'ready' } });
    expect(cycleRules.standing(life.cycle)).toMatchObject({ wakeFor: 'team-starts:dimence' });
    life.until('2026-09-01T00:00:00.000Z').until('2026-09-02T00:00:00.000Z');
    expect(life.told.filter((type) => type === 'team-started')).toHaveLength(2);
    expect(life.cycle.begun).toBe('2026-06-30T22:00:00.000Z');
  });

  it.each([
    ['before its first day', day('2026-05-19'), { precision: 'instant', value: '2026-05-19T22:00:00.000Z' }],
    ['on its first day', day('2026-05-20'), day('2026-05-20')],
    ['after its first day', day('2026-05-21'), day('2026-05-21')],
    ['in the month of its first day', month('2026-05'), month('2026-05')],
    ['in a month before', month('2026-04'), { precision: 'instant', value: '2026-05-19T22:00:00.000Z' }],
    ['in the season of its first day', season('2026-spring'), season('2026-spring')],
    ['in a season before', season('2025-winter'), { precision: 'instant', value: '2026-05-19T22:00:00.000Z' }],
  ])('did not begin before it when the gate passed %s, and that is recorded later', (_when, passed, begun) => {
    const life = new CycleLife().submitted();
    life.does('lead', { type: 'plan-team', team: 'ggnet', from: '2026-05-20' });
    ready(life, 'dimence', 'ggnet').approves('ready-to-start', 'alt-1');
    life.does('lead', { type: 'approve', gate: 'ready-to-start' }, { happened: passed as Happened });
    const started = life.events.filter(({ event }) => event.type === 'team-started');
    expect(started.map(({ event }) => event)).toMatchObject([{ team: 'dimence' }, { team: 'ggnet' }]);
    expect(started.map(({ happened }) => happened)).toEqual([passed, begun]);
    expect(started.map(({ recorded }) => recorded)).toEqual([life.now, life.now]);
  });

  it('does not begin before it when a passing of the gate is recorded that lies before that day', () => {
    const life = new CycleLife().submitted();
    life.does('lead', { type: 'plan-team', team: 'ggnet', from: '2026-07-01' });
    ready(life, 'dimence', 'ggnet').approves('ready-to-start', 'alt-1');
    life.does('lead', { type: 'approve', gate: 'ready-to-start' }, { happened: day('2026-05-19') as Happened });
    expect(life.cycle.teams).toMatchObject({ dimence: { state: 'running' }, ggnet: { state: 'ready' } });
    life.until('2026-07-01T08:00:00.000Z');
    expect(life.events.at(-1)).toMatchObject({
      event: { type: 'team-started', team: 'ggnet' },
      recorded: '2026-06-30T22:00:00.000Z',
    });
  });

  it('is asked until its own date, where it has one', () => {
    const life = running().does('lead', { type: 'move-date', phase: 'experiment', until: day('2026-12-01') });
    life.does('lead', { type: 'plan-team', team: 'ggnet', until: day('2026-09-01') });
    const untils = cycleRules.dues(life.cycle).map(({ what, until }) => [what, until]);
    expect(untils).toEqual([
      ['team-finished:dimence', '2026-12-01T23:00:00.000Z'],
      ['team-finished:ggnet', '2026-09-01T22:00:00.000Z'],
    ]);
  });
});

describe('a team that stops for a while', () => {
  it.each(['invited', 'ready', 'running'] as const)('goes on as %s, where it was', (state) => {
    const life = state === 'running' ? running() : new CycleLife().submitted();
    if (state === 'ready') ready(life, 'ggnet');
    life.does('coordinator-ggnet', { type: 'pause-team', team: 'ggnet' });
    expect(life.cycle.teams.ggnet).toMatchObject({ state: 'paused', before: state });
    life.does('coordinator-ggnet', { type: 'resume-team', team: 'ggnet' });
    expect(last(life)).toEqual({ type: 'team-resumed', team: 'ggnet', to: state });
    expect(life.cycle.teams.ggnet).toMatchObject({ state, before: undefined });
  });

  it('keeps the experiment going, and nobody asks it to finish', () => {
    const life = running().does('lead', { type: 'pause-team', team: 'ggnet' });
    life.does('lead', { type: 'report-team-finished', team: 'dimence' });
    expect(life.cycle.phase).toBe('experiment');
    expect(cycleRules.standing(life.cycle).missing).toEqual(['team-finished:ggnet']);
    expect(cycleRules.dues(life.cycle)).toEqual([]);
    life.does('lead', { type: 'resume-team', team: 'ggnet' });
    expect(cycleRules.dues(life.cycle).map(({ what }) => what)).toEqual(['team-finished:ggnet']);
  });

  it.each(['invited', 'ready'] as const)('holds nothing up when it was only %s', (state) => {
    const life = new CycleLife(['dimence', 'ggnet'], { ...aSettings(), teamsToStart: 1 }).submitted();
    if (state === 'ready') {
      life.does('lead', { type: 'plan-team', team: 'ggnet', from: '2026-09-01' });
      ready(life, 'ggnet');
    }
    ready(life, 'dimence').approves('ready-to-start', 'alt-1', 'lead');
    life.does('lead', { type: 'pause-team', team: 'ggnet' });
    expect(cycleRules.standing(life.cycle).missing).toEqual(['team-finished:dimence']);
    life.does('lead', { type: 'report-team-finished', team: 'dimence' });
    expect(life.cycle).toMatchObject({ phase: 'evaluation', teams: { ggnet: { state: 'paused', before: state } } });
  });

  it('has not finished what it never began when the project lead ends the experiment', () => {
    const life = oneIsEnough().submitted().does('lead', { type: 'pause-team', team: 'ggnet' });
    ready(life, 'dimence').approves('ready-to-start', 'alt-1', 'lead');
    life.does('lead', { type: 'finish-experiment', reason: 'de tijd is om' });
    expect(life.events.find(({ event }) => event.type === 'experiment-finished-by-lead')?.event).toMatchObject({
      teams: ['dimence'],
    });
    expect(life.cycle.teams.ggnet?.state).toBe('paused');
  });

  it('does not stop when it has finished or dropped out', () => {
    const life = running().does('lead', { type: 'report-team-finished', team: 'ggnet' });
    expect(life.refusalOf('lead', { type: 'pause-team', team: 'ggnet' })).toBe('team-not-active');
    life.does('lead', { type: 'drop-out-team', team: 'dimence', reason: 'r' });
    expect(life.refusalOf('lead', { type: 'pause-team', team: 'dimence' })).toBe('team-not-active');
  });

  it('has finished as well when the project lead ends the experiment', () => {
    const life = running().does('lead', { type: 'pause-team', team: 'ggnet' });
    life.does('lead', { type: 'finish-experiment', reason: 'de tijd is om' });
    expect(life.events.find(({ event }) => event.type === 'experiment-finished-by-lead')?.event).toEqual({
      ...{ type: 'experiment-finished-by-lead', reason: 'de tijd is om' },
      teams: ['dimence', 'ggnet'],
    });
    expect(life.cycle.teams).toMatchObject({ dimence: { state: 'finished' }, ggnet: { state: 'finished' } });
  });
});

describe('a team that drops out', () => {
  it('says why, and what it noted stays and counts', () => {
    const life = running().does('coordinator-ggnet', { type: 'add-note', team: 'ggnet', note: 'n' });
    life.does('coordinator-ggnet', { type: 'drop-out-team', team: 'ggnet', reason: 'geen tijd' });
    expect(last(life)).toEqual({ type: 'team-dropped-out', team: 'ggnet', reason: 'geen tijd' });
    expect(life.cycle.counts.notes).toBe(1);
    expect(life.cycle.teams.ggnet).toMatchObject({ state: 'dropped-out', since: life.now });
  });

  it('does not end the experiment when nobody finished it', () => {
    const life = running();
    for (const team of life.teams) life.does('lead', { type: 'drop-out-team', team, reason: 'r' });
    expect(life.cycle.phase).toBe('experiment');
    life.does('lead', { type: 'finish-experiment', reason: 'r' });
    expect(life.cycle.phase).toBe('evaluation');
  });

  it('can be invited again, as a team that is new, also as the fiftieth', () => {
    const many = Array.from({ length: 50 }, (_, place) => `team-${place}`);
    const life = new CycleLife(many).begun().does('lead', { type: 'drop-out-team', team: 'team-7', reason: 'r' });
    expect(life.refusalOf('lead', { type: 'invite-team', team: 'team-50' })).toBe('too-many-teams');
    const fewer = new CycleLife(many.slice(1)).begun();
    expect(fewer.refusalOf('lead', { type: 'invite-team', team: 'team-0' })).toBeUndefined();
  });
});

describe('who says that a team has finished', () => {
  const said = (person: string, life = running()) => {
    life.cast.push({ person: 'deputy', role: 'deputy', team: 'ggnet' });
    life.does(person, { type: 'report-team-finished', team: 'ggnet' });
    return life.events.findLast(({ event }) => event.type === 'team-finished')?.event;
  };

  it('is its coordinator, else the deputy, else the project lead, and the history knows as what', () => {
    expect(said('coordinator-ggnet')).toEqual({ type: 'team-finished', team: 'ggnet', as: 'coordinator' });
    expect(said('deputy')).toMatchObject({ as: 'deputy' });
    expect(said('lead')).toMatchObject({ as: 'lead' });
  });

  it('counts as what they are for this team, and not for another', () => {
    const life = running();
    life.cast.push({ person: 'lead', role: 'coordinator', team: 'dimence', workpackage: 'zorgverlening' });
    expect(said('lead', life)).toMatchObject({ as: 'lead' });
    const both = running();
    both.cast.push({ person: 'lead', role: 'coordinator', team: 'ggnet', workpackage: 'zorgverlening' });
    expect(said('lead', both)).toMatchObject({ as: 'coordinator' });
  });
});

describe('teams that are sent back to the experiment', () => {
  it('start again where they had finished, and one that dropped out stays away', () => {
    const life = new CycleLife(['dimence', 'ggnet', 'wopit']).running();
    life.does('lead', { type: 'drop-out-team', team: 'wopit', reason: 'r' });
    for (const team of ['dimence', 'ggnet']) life.does('lead', { type: 'report-team-finished', team });
    life.does('facilitator', {
      type: 'write-evaluation',
      summary: 's',
      conclusion: 'too-early',
      followUp: 'adapt',
      results: [],
    });
    life.does('facilitator', { type: 'submit-evaluation', authors: [] });
    life.does('lead', { type: 'reject', gate: 'evaluation-accepted', reason: 'r', backTo: 'experiment' });
    expect(life.events.slice(-4).map(({ event }) => event)).toMatchObject([
      { type: 'rejected', gate: 'evaluation-accepted', role: 'lead', round: 1, backTo: 'experiment' },
      { type: 'phase-entered', phase: 'experiment', entered: 4 },
      { type: 'team-started', team: 'dimence', afterLock: false },
      { type: 'team-started', team: 'ggnet', afterLock: false },
    ]);
    expect(life.cycle.experimentEnded).toBe(false);
    expect(life.cycle.teams.wopit?.state).toBe('dropped-out');
  });
});
