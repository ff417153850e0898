import { describe, expect, it } from '@jest/globals';
import { CycleLife } from '../../../test/support/builders/cycle.js';
import { cycleRules } from './cycle.rules.js';

const day = (value: string) => ({ precision: 'day', value });
const move = (phase: string, until: object) => ({ type: 'move-date', phase, until, reason: 'r' });
const resume = { type: 'resume-cycle' };

/** The experiment runs until the end of June, the evaluation until the end of August; it is paused on the 1st of June. */
const paused = () =>
  new CycleLife()
    .running()
    .does('lead', move('experiment', day('2026-06-30')))
    .does('lead', move('evaluation', { precision: 'month', value: '2026-08' }))
    .does('lead', { type: 'pause-cycle', reason: 'verbouwing' });
const last = (life: CycleLife) => life.events.at(-1)?.event;
const untilOf = (life: CycleLife, phase: string) => life.cycle.plan.phases.find(({ name }) => name === phase)?.until;

describe('a cycle that is paused', () => {
  it('says since when and why, and waits for the end of the pause', () => {
    const life = paused();
    expect(last(life)).toEqual({ type: 'cycle-paused', reason: 'verbouwing' });
    expect(life.cycle.paused).toBe(life.now);
    expect(cycleRules.standing(life.cycle).missing).toContain('paused');
    expect(cycleRules.standing(life.cycle).wakeAt).toBeUndefined();
    expect(cycleRules.dues(life.cycle)).toEqual([]);
  });

  it('lets its date pass without a word, and goes on as if it still had as many days', () => {
    const life = paused().until('2026-07-11T08:00:00.000Z').does('lead', resume);
    expect(life.told).not.toContain('deadline-passed');
    expect(last(life)).toMatchObject({ type: 'cycle-resumed', days: 40, planVersion: 4 });
    expect(untilOf(life, 'experiment')).toEqual(day('2026-08-09'));
    expect(untilOf(life, 'evaluation')).toEqual(day('2026-10-10'));
    expect(life.cycle).toMatchObject({
      ...{ paused: null, deadline: '2026-08-09T22:00:00.000Z', deadlineSince: life.now, deadlineVersion: 4 },
      planVersion: 4,
    });
  });

  it('keeps its dates and its plan when it goes on the same day', () => {
    const life = paused().until('2026-06-01T20:00:00.000Z').does('lead', resume);
    expect(last(life)).toMatchObject({ days: 0, planVersion: 3, teams: [] });
    expect(untilOf(life, 'evaluation')).toEqual({ precision: 'month', value: '2026-08' });
    expect(life.cycle).toMatchObject({ deadline: '2026-06-30T22:00:00.000Z', deadlineVersion: 2 });
  });

  it('counts days as its people do: over midnight in their time zone', () => {
    const life = paused().until('2026-06-01T22:30:00.000Z').does('lead', resume);
    expect(last(life)).toMatchObject({ days: 1 });
    expect(untilOf(life, 'experiment')).toEqual(day('2026-07-01'));
  });

  it('leaves what was past before the pause where it was, and what is over', () => {
    const life = new CycleLife().begun().does('lead', move('hypothesis', day('2026-06-02')));
    life.until('2026-06-10T08:00:00.000Z').does('lead', move('experiment', day('2026-12-01')));
    life.does('lead', { type: 'pause-cycle' }).until('2026-06-20T08:00:00.000Z').does('lead', resume);
    expect(untilOf(life, 'hypothesis')).toEqual(day('2026-06-02'));
    expect(untilOf(life, 'experiment')).toEqual(day('2026-12-11'));
    expect(untilOf(life, 'evaluation')).toBeUndefined();
    expect(life.cycle.overdue).toBe(true);
  });

  it('moves an instant by whole days, and not the date of a phase that is over', () => {
    const life = new CycleLife().begun().does('lead', move('hypothesis', day('2026-06-20')));
    life.does('facilitator', {
      type: 'draft-hypothesis',
      hypothesis: { form: 'exploring', expectation: 'e', noticedBy: 'n', changesOurMind: 'c' },
    });
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] });
    for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
    life.approves('ready-to-start', 'alt-1', 'lead');
    life.does('lead', move('experiment', { precision: 'instant', value: '2026-09-01T10:00:00.000Z' }));
    life.does('lead', { type: 'pause-cycle' }).until('2026-06-04T08:00:00.000Z').does('lead', resume);
    expect(untilOf(life, 'experiment')).toEqual({ precision: 'instant', value: '2026-09-04T10:00:00.000Z' });
    expect(untilOf(life, 'hypothesis')).toEqual(day('2026-06-20'));
  });

  it('moves the dates that a team agreed on, where they were still to come', () => {
    const life = new CycleLife(['dimence', 'ggnet', 'wopit']).begun();
    life.does('lead', { type: 'plan-team', team: 'dimence', from: '2026-05-01', until: day('2026-09-01') });
    life.does('lead', { type: 'plan-team', team: 'ggnet', from: '2026-06-08' });
    life.does('lead', { type: 'pause-cycle' }).until('2026-06-11T08:00:00.000Z').does('lead', resume);
    expect(last(life)).toMatchObject({
      days: 10,
      teams: [
        { team: 'dimence', from: '2026-05-01', until: day('2026-09-11'), deadline: '2026-09-11T22:00:00.000Z' },
        { team: 'ggnet', from: '2026-06-18', begins: '2026-06-17T22:00:00.000Z', until: null, deadline: null },
      ],
    });
    expect(life.cycle.teams).toMatchObject({ ggnet: { from: '2026-06-18' }, wopit: { state: 'invited' } });
    expect(life.cycle.deadline).toBeNull();
  });

  it('starts no team and passes no gate until it goes on', () => {
    const life = new CycleLife().submitted();
    for (const team of life.teams) life.does('lead', { type: 'plan-team', team, from: '2026-06-05' });
    life
      .does('lead', { type: 'report-team-ready', team: 'dimence' })
      .does('lead', { type: 'report-team-ready', team: 'ggnet' });
    life.approves('ready-to-start', 'alt-1', 'lead').does('lead', { type: 'pause-cycle' });
    life.until('2026-06-10T08:00:00.000Z');
    expect(life.cycle.teams.ggnet?.state).toBe('ready');
    life.does('lead', resume).until('2026-06-20T08:00:00.000Z');
    expect(life.events.filter(({ event }) => event.type === 'team-started').map(({ recorded }) => recorded)).toEqual([
      '2026-06-13T22:00:00.000Z',
      '2026-06-13T22:00:00.000Z',
    ]);
  });
});
