import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ProgrammeLife } from '../../../test/support/builders/programme.js';
import { type Recorded } from '../../engine/event.js';
import { fold } from '../../engine/turn.js';
import { isLedFrom } from './leads.js';
import { type ProgrammeEvent } from './programme.events.js';
import { programmeRules } from './programme.rules.js';
import { roleOf } from './roles.js';
import { programmeCast } from '../../../test/support/builders/programme.js';

const START = Date.parse('2026-06-01T08:00:00.000Z');
const DAY = 24 * 60 * 60 * 1_000;
const at = (day: number) => new Date(START + day * DAY).toISOString();

const person = fc.constantFrom('lead', 'board', 'facilitator', 'coordinator', 'one', 'two');
const role = fc.constantFrom('lead', 'board', 'expert', 'facilitator');
const step = fc.record({
  by: fc.oneof(fc.constantFrom('lead', 'board'), person),
  what: fc.constantFrom('give', 'give', 'give', 'end', 'leave', 'change', 'wait'),
  person,
  role,
  from: fc.integer({ min: 0, max: 40 }),
  lasts: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  days: fc.integer({ min: 1, max: 9 }),
});
type Step = typeof step extends fc.Arbitrary<infer Some> ? Some : never;

/** Lives a programme of which people come and go. */
function live(steps: Step[]): ProgrammeLife {
  const life = new ProgrammeLife().founded();
  let today = 0;
  let measurements = 1;
  for (const { by, what, person: whom, role: which, from, lasts, days } of steps) {
    const begins = today + from / 4;
    if (what === 'wait') life.until(at((today += days)));
    if (what === 'give') {
      const until = lasts === undefined ? {} : { until: at(begins + lasts) };
      life.send(by, { type: 'give-role', person: whom, role: which, from: at(begins), ...until });
    }
    if (what === 'end') life.send(by, { type: 'end-role', person: whom, role: which });
    if (what === 'leave') life.send(by, { type: 'leave-programme', person: whom });
    if (what === 'change') {
      life.send(by, {
        type: 'change-settings',
        changes: { leastMeasurements: ++measurements },
        appliesTo: 'new-cycles',
      });
    }
  }
  return life.until(at(today + 100));
}

/** Whether somebody held a role at an instant, by what had happened before. */
function holds(events: Recorded<ProgrammeEvent>[], asked: { person: string; role: string; at: string }): boolean {
  const always = programmeCast.map(roleOf).map((each) => ({ ...each, from: at(-1_000), until: null }));
  let held: { person: string; role: string; from: string; until: string | null }[] = always;
  for (const { event, recorded } of events) {
    if (event.type === 'role-given') held = [...held, event];
    const until = event.type === 'role-ended' ? event.until : recorded;
    const isOver = (each: (typeof held)[number]) =>
      (event.type === 'role-ended' && each.person === event.person && each.role === event.role) ||
      (event.type === 'person-left' && each.person === event.person);
    held = held.map((each) => (isOver(each) && (each.until ?? until) >= until ? { ...each, until } : each));
  }
  return held.some(
    (each) =>
      each.person === asked.person &&
      each.role === asked.role &&
      each.from <= asked.at &&
      (each.until === null || each.until > asked.at),
  );
}

describe('a programme, whoever comes and goes', () => {
  it('lets nobody act in a role before its from or after its until', () => {
    let acted = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        const events = live(steps).events as Recorded<ProgrammeEvent>[];
        for (const [place, { actor, event, recorded }] of events.entries()) {
          if (actor === null) continue;
          const before = events.slice(0, place).filter((each) => each.recorded < recorded || each.actor !== null);
          const held = (role: string) => holds(before, { person: actor, role, at: recorded });
          const own = 'person' in event && event.person === actor;
          const may =
            (event.type === 'settings-changed' && held('lead')) ||
            (event.type === 'role-given' && (held('lead') || held('board'))) ||
            (event.type === 'role-ended' && (own || held('lead') || held('board'))) ||
            (event.type === 'person-left' && (own || held('lead'))) ||
            event.type === 'coordinator-missing';
          acted++;
          expect([event.type, may]).toEqual([event.type, true]);
        }
      }),
      { numRuns: 200 },
    );
    expect(acted).toBeGreaterThan(500);
  });

  it('is led at every moment, and the last lead can’t go', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        const life = live(steps);
        expect(isLedFrom(life.now, life.programme.leads)).toBe(true);
        expect(life.cast.some((held) => held.role === 'lead' && held.team === undefined)).toBe(true);
        const leads = [...new Set(life.programme.leads.map(({ person: each }) => each))];
        if (leads.length > 1) return;
        for (const each of leads) {
          refused++;
          expect(life.refusalOf(each, { type: 'leave-programme' })).toBe('last-lead');
        }
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(20);
  });

  it('is what its events make of it, and keeps nothing of roles that have begun', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        const life = live(steps);
        expect(fold(programmeRules as never, life.events)).toEqual(life.state);
        expect(life.programme.coming).toEqual([]);
        expect(life.programme.moments).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
