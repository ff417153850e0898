import { describe, expect, it } from '@jest/globals';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { cycleCommand } from '../cycle/cycle.commands.js';
import { type GatePlan } from '../plan/plan.js';
import { workpackageChange } from '../workpackage/workpackage.commands.js';
import { isEnough, isMarked, strengthAsked, strengthOf } from './sign-in.policy.js';

const HOUR = 3_600_000;
const [gate, teams] = aSettings().plan.phases.map((phase) => phase.gate) as [GatePlan, GatePlan];

describe('a sign-in', () => {
  it.each([
    [0, 'fresh'],
    [12 * HOUR - 1, 'fresh'],
    [12 * HOUR, 'remembered'],
    [29 * 24 * HOUR, 'remembered'],
    [-1, 'remembered'],
    [Number.NaN, 'remembered'],
  ])('of %d ms ago is %s', (age, strength) => {
    expect(strengthOf({ at: 0, now: age })).toBe(strength);
  });

  it('that is fresh is enough for everything, a remembered device for what is light', () => {
    expect([isEnough('fresh', 'fresh'), isEnough('fresh', 'remembered')]).toEqual([true, true]);
    expect([isEnough('remembered', 'fresh'), isEnough('remembered', 'remembered')]).toEqual([false, true]);
  });
});

describe('a remembered device', () => {
  const types = [...cycleCommand.options, ...workpackageChange.options].map(({ shape }) => shape.type.value);

  it('is enough for notes, “ons team is klaar” and “meer tijd”, and for no other command', () => {
    const light = types.filter((command) => strengthAsked({ command }) === 'remembered');
    expect(light).toEqual(['report-team-finished', 'add-note', 'correct-note', 'ask-more-time']);
  });

  it('is enough for “meer tijd”', () => {
    expect(strengthAsked({ command: 'ask-more-time' })).toBe('remembered');
  });

  it('is not enough for a command that nobody thought of', () => {
    expect(strengthAsked({ command: 'constructor' })).toBe('fresh');
  });

  it.each(['approve', 'reject'])('is enough to %s only at a gate that is not marked', (command) => {
    expect(strengthAsked({ command, gate })).toBe('fresh');
    expect(strengthAsked({ command, gate: { ...gate, freshSignIn: true } })).toBe('fresh');
    expect(strengthAsked({ command, gate: { ...gate, freshSignIn: false } })).toBe('remembered');
    expect(strengthAsked({ command })).toBe('fresh');
  });

  it('never is enough to change roles or to stop, whatever a gate says', () => {
    const open = { ...gate, freshSignIn: false };
    for (const command of ['set-quorum', 'stop-cycle', 'appoint-owner', 'start-with-fewer', 'hide-line']) {
      expect(strengthAsked({ command, gate: open })).toBe('fresh');
    }
  });
});

describe('a gate', () => {
  it('is marked where people approve, unless its plan says otherwise', () => {
    expect([isMarked(gate), isMarked(teams)]).toEqual([true, false]);
    expect(isMarked({ ...gate, freshSignIn: false })).toBe(false);
    expect(isMarked({ ...teams, freshSignIn: true })).toBe(true);
  });
});
