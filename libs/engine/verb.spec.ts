import { describe, expect, it } from '@jest/globals';
import { type Context } from './context.js';
import { Refused, refuseUnless } from './refused.js';
import { type Message } from './rules.js';
import { allowedBy, carryOut, type Verb } from './verb.js';

interface Doors {
  open: string[];
  shut: string[];
}
type OpenDoor = Message & { type: 'open-door'; door: string };

const context = { now: '2026-06-01T09:00:00.000Z' } as Context;
const doors: Doors = { open: ['front'], shut: ['back'] };

const openDoor: Verb<Doors, OpenDoor, Message> = {
  abouts: ({ open, shut }) => [...open, ...shut],
  aboutOf: ({ door }) => door,
  check: ({ open }, { about, context: asked }) => {
    expect(asked).toBe(context);
    refuseUnless(about !== undefined && !open.includes(about), 'open-already', { door: about ?? '' });
  },
  decide: (_state, { door }) => [{ type: `opened-${door}` }],
};
const leave: Verb<Doors, Message, Message> = {
  check: ({ open }) => {
    refuseUnless(open.length > 0, 'shut-in');
  },
  decide: () => [{ type: 'left' }],
};

describe('a command', () => {
  it('is carried out when its guard lets it pass', () => {
    const command: OpenDoor = { type: 'open-door', door: 'back' };
    expect(carryOut(openDoor, { state: doors, command, context })).toEqual([{ type: 'opened-back' }]);
    expect(carryOut(leave, { state: doors, command: { type: 'leave' }, context })).toEqual([{ type: 'left' }]);
  });

  it('is stopped by its guard, about the part that it names', () => {
    const command: OpenDoor = { type: 'open-door', door: 'front' };
    expect(() => carryOut(openDoor, { state: doors, command, context })).toThrow(
      expect.objectContaining({ name: 'Refused', code: 'open-already', details: { door: 'front' } }),
    );
  });
});

describe('what is allowed', () => {
  it('is said for each command, and for each part that it could be about, with the reason why not', () => {
    expect(allowedBy({ 'open-door': openDoor, leave }, doors, context)).toEqual([
      { command: 'open-door', about: 'front', possible: false, code: 'open-already', details: { door: 'front' } },
      { command: 'open-door', about: 'back', possible: true },
      { command: 'leave', possible: true },
    ]);
    expect(allowedBy({ leave }, { open: [], shut: ['back'] }, context)).toEqual([
      { command: 'leave', possible: false, code: 'shut-in', details: {} },
    ]);
  });

  it('is not said of a command without a part that it could be about', () => {
    expect(allowedBy({ 'open-door': openDoor }, { open: [], shut: [] }, context)).toEqual([]);
  });

  it('is not guessed when a guard is broken', () => {
    const broken = {
      check: () => {
        throw new TypeError('broken');
      },
    };
    expect(() => allowedBy({ leave: broken }, doors, context)).toThrow('broken');
  });
});

it('a refusal is known by its code', () => {
  expect(new Refused('shut-in')).toMatchObject({ name: 'Refused', message: 'shut-in', code: 'shut-in', details: {} });
});
