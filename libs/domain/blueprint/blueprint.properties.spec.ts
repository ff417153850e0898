import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aText, BlueprintLife } from '../../../test/support/builders/blueprint.js';
import { fold } from '../../engine/turn.js';
import { blueprintRules } from './blueprint.rules.js';
import { type ContributedFactor } from './contribution.js';

const teams = ['dimence', 'ggnet', 'wopit'];
const cycles = ['cycle-1', 'cycle-2'];
const some = fc.subarray(teams);
const kind = fc.constantFrom<'success' | 'barrier'>(...Array.from({ length: 5 }, () => 'success' as const), 'barrier');

interface Step {
  person: string | null;
  command: { type: string } & Record<string, unknown>;
}

const contribution: fc.Arbitrary<Step> = fc
  .record({
    cycle: fc.constantFrom(...cycles),
    numbers: fc.subarray([1, 2]),
    kind,
    helpedIn: some,
    notIn: some,
    ask: some,
  })
  .map(({ cycle, numbers, ...where }) => ({
    person: null,
    command: {
      type: 'take-contribution',
      cycle,
      factors: numbers.map((number) => ({ id: `${cycle}.f${number}`, factor: 'f', evidence: null, ...where })),
    },
  }));

const ids = [
  ...cycles.flatMap((cycle) => [1, 2].map((number) => `${cycle}.f${number}`)),
  'blueprint-1.g1',
  'blueprint-1.g2',
];
const merging: fc.Arbitrary<Step> = fc
  .record({ factors: fc.subarray(ids, { minLength: 2, maxLength: 3 }), kind })
  .map((merged) => ({ person: 'lead', command: { type: 'merge-factors', factor: 'samen', ...merged } }));

const writing: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  { person: 'facilitator', command: aText },
  { person: 'lead', command: { type: 'publish-blueprint' } },
);

const story = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: contribution },
    { weight: 4, arbitrary: merging },
    { weight: 1, arbitrary: writing },
  ),
  { minLength: 15, maxLength: 40 },
);

/** Lives a blueprint by random steps, and gathers what was contributed: each factor as it came first. */
function live(steps: Step[]): { life: BlueprintLife; given: Map<string, ContributedFactor & { cycle: string }> } {
  const life = new BlueprintLife().does('lead', { type: 'create-blueprint', workpackage: 'zorgverlening', title: 't' });
  const given = new Map<string, ContributedFactor & { cycle: string }>();
  for (const { person, command } of steps) {
    life.send(person, command, { via: person === null ? 'service' : 'web' });
    if (command.type !== 'take-contribution') continue;
    const { cycle, factors } = command as unknown as { cycle: string; factors: ContributedFactor[] };
    for (const factor of factors) if (!given.has(factor.id)) given.set(factor.id, { ...factor, cycle });
  }
  return { life, given };
}

it('no contribution and no merging ever loses a cycle, a place where it helped or did not, or whom to ask', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const { life, given } = live(steps);
      for (const [id, { cycle, helpedIn, notIn, ask = [] }] of given) {
        const holding = life.blueprint.factors.filter((each) => each.id === id || each.from.includes(id));
        expect(holding).toHaveLength(1);
        expect(holding[0]?.cycles).toContain(cycle);
        expect(holding[0]?.helpedIn).toEqual(expect.arrayContaining(helpedIn));
        expect(holding[0]?.notIn).toEqual(expect.arrayContaining(notIn));
        expect(holding[0]?.ask).toEqual(expect.arrayContaining(ask));
      }
    }),
    { numRuns: 200 },
  );
});

it('no place, cycle or person comes from nowhere, and none is named twice', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const { life, given } = live(steps);
      for (const factor of life.blueprint.factors) {
        const made = [...given.values()].filter(({ id }) => id === factor.id || factor.from.includes(id));
        for (const part of ['helpedIn', 'notIn'] as const) {
          const before = made.flatMap((each) => each[part]);
          expect([...factor[part]].sort()).toEqual([...new Set(before)].sort());
        }
        expect([...factor.cycles].sort()).toEqual([...new Set(made.map(({ cycle }) => cycle))].sort());
      }
    }),
    { numRuns: 200 },
  );
});

it('the state is what its events make of it, and merging happens in the stories', () => {
  let merged = 0;
  fc.assert(
    fc.property(story, (steps) => {
      const { life } = live(steps);
      merged += life.blueprint.merges;
      expect(fold(blueprintRules as never, life.events)).toEqual(life.state);
    }),
    { numRuns: 200 },
  );
  expect(merged).toBeGreaterThan(50);
});
