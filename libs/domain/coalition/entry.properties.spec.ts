import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aParty, EntryLife } from '../../../test/support/builders/coalition.js';
import { fold } from '../../engine/turn.js';
import { type Happened } from '../../engine/instant.js';
import { type EntryEvent } from './entry.events.js';
import { entryRules } from './entry.rules.js';
import { presentStep } from './entry.state.js';
import { isIn } from './entry.steps.js';
import { whoMeets } from './required-parties.js';

const command = fc.oneof(
  fc.record({
    type: fc.constant('record-step'),
    to: fc.constantFrom('interested', 'declared-intent', 'mandate-agreed', 'signed', 'joined'),
  }),
  fc.record({
    type: fc.constantFrom('set-term', 'renew-entry'),
    until: fc.record({ precision: fc.constant('month'), value: fc.constantFrom('2026-06', '2026-08', '2027-01') }),
  }),
  fc.record({ type: fc.constantFrom('pause-entry', 'resume-entry', 'decline-entry', 'think-along') }),
  fc.record({ type: fc.constantFrom('leave-coalition', 'waive-requirement'), reason: fc.constant('r') }),
);
const happened: fc.Arbitrary<Happened | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({
    precision: fc.constant('day' as const),
    value: fc.constantFrom('2026-01-01', '2026-03-01', '2026-05-31'),
  }),
  fc.record({ precision: fc.constant('month' as const), value: fc.constantFrom('2026-02', '2026-05') }),
);
const moves = fc.array(
  fc.record({
    who: fc.constantFrom('lead', 'board', 'partner-zn', 'partner-vng'),
    command,
    happened,
    days: fc.nat(40),
  }),
  { maxLength: 30 },
);

/** A life in which people try whatever they like, in any order, while days go by. */
function livedBy(tried: { who: string; command: { type: string }; happened: Happened | undefined; days: number }[]) {
  const life = new EntryLife().begun();
  for (const { who, command: sent, happened: when, days } of tried) {
    life.until(new Date(Date.parse(life.now) + days * 86_400_000).toISOString());
    life.send(who, sent, when && { happened: when });
  }
  return life;
}

it('nobody has entered without having signed or joined, or the board having waived it', () => {
  fc.assert(
    fc.property(moves, (tried) => {
      const { entry, events } = livedBy(tried);
      const told = events.map(({ event }) => event as EntryEvent);
      const signed = told.some(
        (event) => event.type === 'step-recorded' && (event.to === 'signed' || event.to === 'joined'),
      );
      const waived = events.filter(({ event }) => event.type === 'requirement-waived');
      const party = aParty('zn', presentStep(entry), {
        entry: { process: 'entry-1', seq: events.length, state: presentStep(entry), waived: entry.waived },
      });
      if (whoMeets({ organisation: 'zn' }, [party]).length > 0) expect(signed || waived.length > 0).toBe(true);
      if (isIn(presentStep(entry))) expect(signed).toBe(true);
      for (const { actor } of waived) expect(actor).toBe('board');
      expect(events.every(({ actor }) => actor !== 'partner-vng')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('an entry is what its events add up to; its steps are in order, and a term lies ahead', () => {
  fc.assert(
    fc.property(moves, (tried) => {
      const life = livedBy(tried);
      expect(fold(entryRules, life.events)).toEqual(life.state);
      const { steps, term } = life.entry;
      for (const [place, each] of steps.entries()) {
        expect(steps.slice(0, place).every((before) => before.begins <= each.ends)).toBe(true);
      }
      if (term) expect(term.passes > life.now).toBe(true);
    }),
    { numRuns: 300 },
  );
});
