import { describe, expect, it } from '@jest/globals';
import { anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { cycleRules } from './cycle.rules.js';

const day = (value: string) => ({ precision: 'day', value });
const opened = (life: CycleLife) =>
  life.events.find(({ event }) => event.type === 'next-cycle-opened') as { event: { cycle: string } } | undefined;

/** The evaluation was accepted with a follow-up. */
const followedUp = (followUp: string, life = new CycleLife().evaluating()) =>
  life
    .does('facilitator', { ...anEvaluation, followUp })
    .does('facilitator', { type: 'submit-evaluation', authors: [] })
    .approves('evaluation-accepted', 'alt-1', 'lead');

describe('adapting what was tried', () => {
  it('opens the next cycle, once the evaluation is accepted and before the sharing', () => {
    const life = followedUp('adapt');
    expect(life.told.slice(-3)).toEqual(['gate-passed', 'next-cycle-opened', 'phase-entered']);
    expect(life.cycle.next).toBe(opened(life)?.event.cycle);
    expect(life.cycle.next).toMatch(/^cycle-[0-9a-f-]{36}$/);
  });

  it('is not what adopting, expanding or letting go are', () => {
    for (const followUp of ['adopt', 'expand']) expect(opened(followedUp(followUp))).toBeUndefined();
    expect(followedUp('adapt').cycle.next).not.toBeNull();
  });

  it('tells the next cycle with what it begins: the same teams and gates, and no dates', () => {
    const life = new CycleLife(['dimence', 'ggnet', 'wopit']).begun();
    life.does('lead', { type: 'move-date', phase: 'evaluation', until: day('2026-12-01') });
    const state = {
      ...life.cycle,
      teams: { ...life.cycle.teams, wopit: { place: 2, state: 'dropped-out' as const, since: '' } },
    };
    const event = { type: 'next-cycle-opened' as const, cycle: 'cycle-2' };
    const recorded = { ...life.events[0], event } as Parameters<typeof cycleRules.tells>[1];
    expect(cycleRules.tells(state, recorded)).toEqual([
      {
        process: 'cycle-2',
        begin: { workpackage: 'zorgverlening' },
        command: {
          type: 'open-next-cycle',
          previous: 'cycle-1',
          title: 'titel',
          workpackage: 'zorgverlening',
          teams: ['dimence', 'ggnet'],
          plan: { phases: life.cycle.plan.phases.map(({ until: _, ...phase }) => phase) },
        },
      },
    ]);
    expect(cycleRules.tells(state, life.events[0] as typeof recorded)).toEqual([]);
  });

  it('begins a cycle that knows what went before, by nobody in particular', () => {
    const life = new CycleLife();
    const { plan } = new CycleLife().begun().cycle;
    const open = { previous: 'cycle-0', title: 't', workpackage: 'zorgverlening', teams: ['dimence', 'ggnet'], plan };
    life.does(null, { type: 'open-next-cycle', ...open }, { via: 'process' });
    expect(life.told).toEqual(['cycle-created', 'phase-entered']);
    expect(life.cycle).toMatchObject({ previous: 'cycle-0', next: null, phase: 'hypothesis', teamsToStart: 2 });
    const again = life.send(null, { type: 'open-next-cycle', ...open }, { via: 'process' });
    expect(again).toMatchObject({ code: 'exists-already' });
  });

  it('opens none when nobody is left to go on', () => {
    const life = new CycleLife().running().does('lead', { type: 'finish-experiment', reason: 'r' });
    const teams = Object.fromEntries(
      life.teams.map((team, place) => [team, { place, state: 'dropped-out' as const, since: '' }]),
    );
    life.does('facilitator', { ...anEvaluation, conclusion: 'too-early' });
    life.does('facilitator', { type: 'submit-evaluation', authors: [] }).approves('evaluation-accepted', 'alt-1');
    const approving = { type: 'approve', gate: 'evaluation-accepted' } as const;
    const events = cycleRules.decide({ ...life.cycle, teams }, approving, life.contextOf('lead'));
    expect(events.map(({ type }) => type)).toEqual(['approved', 'gate-passed', 'phase-entered']);
  });
});
