import { describe, expect, it } from '@jest/globals';
import { aParty, asking, aTeamPledge } from '../../../test/support/builders/coalition.js';
import { CycleLife } from '../../../test/support/builders/cycle.js';
import { cycleRules } from './cycle.rules.js';

const parties = [{ organisation: 'zn' }, { type: 'municipality' }];
const zn = (state: string) => aParty('zn', state);
const vng = (state: string) => aParty('vng', state, { type: 'municipality' });
const last = (life: CycleLife) => life.events.at(-1)?.event;
const missing = (life: CycleLife) => cycleRules.standing(life.cycle).missing;
const looks = (life: CycleLife) => life.does(null, { type: 'refresh' }, { via: 'process' });

/** A cycle that everybody agreed to start, with both teams ready. */
function agreed(settings: ReturnType<typeof asking>, around: Partial<Pick<CycleLife, 'coalition' | 'pledges'>> = {}) {
  const life = Object.assign(new CycleLife(undefined, settings), around);
  return life.running();
}

describe('a start that waits for parties', () => {
  it('says for whom, and passes by itself when they have entered', () => {
    const life = agreed(asking({ parties }), { coalition: [zn('mandate-agreed')] });
    expect(last(life)).toEqual({
      type: 'gate-waits',
      gate: 'ready-to-start',
      missing: ['party:zn', 'party-type:municipality'],
    });
    life.coalition = [zn('signed'), vng('interested')];
    expect(missing(looks(life))).toEqual(['party-type:municipality']);
    life.coalition = [zn('signed'), vng('joined')];
    looks(life);
    expect(life.cycle.phase).toBe('experiment');
    const passed = life.events.find(({ event }) => event.type === 'gate-passed');
    expect(passed).toMatchObject({ actor: null, knew: { 'entry-zn': 3, 'entry-vng': 3 } });
  });

  it('keeps what it began with, whatever the programme asks later', () => {
    const life = new CycleLife().submitted();
    life.settings = asking({ parties });
    for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
    life.approves('ready-to-start', 'alt-1', 'lead');
    expect(life.cycle.phase).toBe('experiment');
  });

  it('does not wait for one that the board waived, nor hears of it later', () => {
    const entry = { process: 'entry-zn', seq: 4, state: 'interested', waived: true };
    const life = agreed(asking({ parties: [{ organisation: 'zn' }] }), { coalition: [aParty('zn', '', { entry })] });
    expect(life.cycle).toMatchObject({ phase: 'experiment', relied: [] });
  });
});

describe('a party that leaves a cycle that runs', () => {
  const running = () => agreed(asking({ parties: [{ organisation: 'zn' }] }), { coalition: [zn('joined')] });

  it.each(['left', 'expired'])('is heard of when it has %s, and the project lead decides', (state) => {
    const life = running();
    life.coalition = [zn(state)];
    looks(looks(life));
    expect(life.told.filter((type) => type === 'required-party-out')).toHaveLength(1);
    expect(life.events.at(-1)).toMatchObject({ knew: { 'entry-zn': 3 }, event: { organisation: 'zn', state } });
    const due = () => cycleRules.dues(life.cycle).find(({ what }) => what === 'party-out:zn');
    expect(due()).toMatchObject({ occurrence: 1, until: '2026-06-15T22:00:00.000Z', who: [{ role: 'lead' }] });
    life.does('lead', { type: 'go-on-without', requirement: 'party:zn', reason: 'r' });
    expect(due()).toBeUndefined();
    expect(life.cycle.closed).toBe(false);
  });

  it('may only pause, and is heard of again when it leaves twice', () => {
    const life = running();
    for (const state of ['paused', 'left', 'joined', 'left']) {
      life.coalition = [zn(state)];
      looks(life);
    }
    expect(life.told.slice(-3)).toEqual(['required-party-out', 'required-party-back', 'required-party-out']);
    expect(cycleRules.dues(life.cycle).find(({ what }) => what === 'party-out:zn')?.occurrence).toBe(2);
  });

  it('is not missed where another of its type is there', () => {
    const life = agreed(asking({ parties: [{ type: 'insurer' }] }), {
      coalition: [zn('joined'), aParty('cz', 'signed')],
    });
    life.coalition = [zn('left'), aParty('cz', 'signed')];
    expect(looks(life).told).not.toContain('required-party-out');
    life.coalition = [zn('left'), aParty('cz', 'expired')];
    expect(last(looks(life))).toMatchObject({ type: 'required-party-out', requirement: 'party-type:insurer' });
  });
});

describe('teams that pledge', () => {
  it('start when each has a signed pledge that holds now', () => {
    const life = agreed(asking({ pledges: true }), {
      pledges: [aTeamPledge('dimence'), aTeamPledge('ggnet', { from: '2026-07-01' })],
    });
    expect(missing(life)).toEqual(['pledge:ggnet']);
    life.until('2026-07-01T06:00:00.000Z');
    looks(life);
    expect(life.cycle.phase).toBe('experiment');
    expect(life.events.find(({ event }) => event.type === 'gate-passed')?.knew).toEqual({
      'pledge-dimence': 2,
      'pledge-ggnet': 2,
    });
  });

  it('do not start on a pledge that has expired', () => {
    const expired = aTeamPledge('ggnet', { until: '2026-05-31T22:00:00.000Z' });
    expect(missing(agreed(asking({ pledges: true }), { pledges: [aTeamPledge('dimence'), expired] }))).toEqual([
      'pledge:ggnet',
    ]);
  });

  it('start without the one that has none when the lead says so; it joins when it has', () => {
    const life = agreed(asking({ pledges: true }), { pledges: [aTeamPledge('dimence')] });
    life.does('lead', { type: 'start-with-fewer', reason: 'r' });
    expect(life.events.find(({ event }) => event.type === 'fewer-teams-accepted')?.event).toMatchObject({
      teams: ['dimence'],
      without: ['ggnet'],
    });
    expect(life.cycle.teams).toMatchObject({ dimence: { state: 'running' }, ggnet: { state: 'ready' } });
    expect(last(life)).toEqual({ type: 'team-waits', team: 'ggnet', missing: ['pledge:ggnet'] });
    expect(missing(life)).toEqual(['team-finished:dimence']);
    life.pledges = [...life.pledges, aTeamPledge('ggnet')];
    looks(life);
    expect(last(life)).toEqual({ type: 'team-started', team: 'ggnet', afterLock: true, pledge: 'pledge-ggnet' });
    expect(life.events.at(-1)?.knew).toEqual({ 'pledge-ggnet': 2 });
  });

  it('hold nobody up: the experiment ends without a team that never pledged', () => {
    const life = agreed(asking({ pledges: true }), { pledges: [aTeamPledge('dimence')] });
    life.does('lead', { type: 'start-with-fewer', reason: 'r' });
    life.does('coordinator-dimence', { type: 'report-team-finished', team: 'dimence' });
    expect(life.cycle.phase).toBe('evaluation');
  });

  it('are told when a first day comes and the pledge is still missing, and when it no longer is', () => {
    const life = agreed(asking({ pledges: true }), { pledges: [aTeamPledge('dimence')] });
    life.does('lead', { type: 'plan-team', team: 'ggnet', from: '2026-08-01' });
    life.does('lead', { type: 'start-with-fewer', reason: 'r' }).until('2026-08-02T00:00:00.000Z');
    expect(life.cycle.teams.ggnet).toMatchObject({ state: 'ready', held: ['pledge:ggnet'] });
    life.pledges = [...life.pledges, aTeamPledge('ggnet')];
    expect(looks(life).cycle.teams.ggnet?.state).toBe('running');
  });
});

it('a coordinator who is appointed lets a waiting start pass', () => {
  const life = new CycleLife().submitted();
  const { cast } = life;
  for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
  life.cast = cast.filter(({ team }) => team !== 'ggnet');
  life.approves('ready-to-start', 'alt-1', 'lead');
  expect(missing(life)).toEqual(['coordinator:ggnet']);
  life.cast = cast;
  expect(looks(life).cycle.phase).toBe('experiment');
});
