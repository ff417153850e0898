import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aHypothesis, aMeasurement, anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { fold } from '../../engine/turn.js';
import { instantOf } from '../../engine/instant.js';
import { cycleRules } from './cycle.rules.js';
import { type CycleState } from './cycle.state.js';

type Sent = { type: string } & Record<string, unknown>;
interface Step {
  person: string | null;
  command: Sent;
  /** How much later (hours) it is sent. */
  later: number;
}

const teams = ['dimence', 'ggnet', 'wopit'];
const persons = [
  'lead',
  'board',
  'alt-1',
  'alt-2',
  'facilitator',
  ...teams.map((team) => `coordinator-${team}`),
  'stranger',
];
const gates = ['ready-to-start', 'experiment-finished', 'evaluation-accepted', 'shared'];
const phases = ['hypothesis', 'experiment', 'evaluation', 'blueprint'];

const team = fc.constantFrom(...teams);
const gate = fc.constantFrom(...gates);
const phase = fc.constantFrom(...phases);
const authors = fc.subarray(persons, { maxLength: 2 });

const byPersons: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 8, arbitrary: gate.map((name) => ({ type: 'approve', gate: name })) },
  { weight: 4, arbitrary: team.map((id) => ({ type: 'report-team-ready', team: id })) },
  { weight: 4, arbitrary: team.map((id) => ({ type: 'report-team-finished', team: id })) },
  {
    weight: 4,
    arbitrary: fc.nat(3).map((n) => ({ type: 'draft-hypothesis', hypothesis: { ...aHypothesis, size: n + 1 } })),
  },
  { weight: 3, arbitrary: authors.map((each) => ({ type: 'submit-hypothesis', authors: each })) },
  { weight: 2, arbitrary: fc.constant({ type: 'add-note', note: 'n' }) },
  { weight: 3, arbitrary: team.map((id) => aMeasurement(id)) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        conclusion: fc.constantFrom('confirmed', 'refuted', 'too-early'),
        followUp: fc.constantFrom('adopt', 'adapt', 'expand', 'abandon'),
        reason: fc.option(fc.constant('r'), { nil: undefined }),
      })
      .map((more) => ({ ...anEvaluation, ...more })),
  },
  { weight: 3, arbitrary: authors.map((each) => ({ type: 'submit-evaluation', authors: each })) },
  {
    weight: 4,
    arbitrary: fc
      .record({ gate, backTo: fc.option(phase, { nil: undefined }) })
      .map((more) => ({ type: 'reject', reason: 'r', ...more })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'finish-experiment', reason: 'r' }) },
  {
    weight: 1,
    arbitrary: fc.record({ phase, days: fc.integer({ min: -20, max: 400 }) }).map(({ phase: name, days }) => ({
      type: 'move-date',
      phase: name,
      until: {
        precision: 'day',
        value: instantOf(Date.parse('2026-06-01T00:00:00.000Z') + days * 86_400_000).slice(0, 10),
      },
      reason: 'r',
    })),
  },
);

const byServices: fc.Arbitrary<Sent> = fc.oneof(
  fc.nat(6).map((entered) => ({ type: 'link-blueprint', entered, blueprint: 'blueprint-1', factors: 0 })),
  fc.constant({ type: 'hear-blueprint-published', blueprint: 'blueprint-1', version: 1 }),
  fc.record({ entered: fc.nat(6), gate }).map((more) => ({ type: 'open-approvals', asked: [], ...more })),
  fc.constant({ type: 'refresh' }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      person: fc.constantFrom(...persons, 'lead', 'lead', 'lead', 'alt-1', 'alt-1'),
      command: byPersons,
      later: fc.integer({ min: 0, max: 72 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ person: fc.constant(null), command: byServices, later: fc.constant(0) }) },
);

/** Lives a cycle by random steps, and looks after each of them. */
function live({ from, steps }: Story, look: (life: CycleLife, before: CycleState) => void): CycleLife {
  const life = new CycleLife(teams)[from]();
  for (const { person, command, later } of steps) {
    const before = life.cycle;
    life.now = instantOf(Date.parse(life.now) + later * 3_600_000);
    life.send(person, command, { via: person === null ? 'service' : 'web' });
    look(life, before);
  }
  return life;
}

interface Story {
  from: Beginning;
  steps: Step[];
}

type Beginning = 'begun' | 'submitted' | 'running' | 'evaluating';

const story: fc.Arbitrary<Story> = fc.record({
  from: fc.constantFrom<Beginning>('begun', 'submitted', 'running', 'evaluating'),
  steps: fc.array(step, { minLength: 20, maxLength: 120 }),
});

const always = (look: (life: CycleLife, before: CycleState) => void): void => {
  fc.assert(
    fc.property(story, (each) => void live(each, look)),
    { numRuns: 150 },
  );
};

describe('whatever people send in whatever order', () => {
  it('a locked hypothesis never changes', () => {
    always((life, before) => {
      if (!before.hypothesis?.locked) return;
      expect(life.cycle.hypothesis?.locked).toEqual(before.hypothesis.locked);
      expect(life.cycle.hypothesis?.content).toEqual(before.hypothesis.content);
    });
  });

  it('no experiment runs before its gate', () => {
    always((life) => {
      const working = Object.values(life.cycle.teams).some(({ state }) => state === 'running' || state === 'finished');
      if (working) expect(life.cycle.hypothesis?.locked).toBeTruthy();
      if (working) expect(life.told.indexOf('gate-passed')).toBeLessThan(life.told.indexOf('team-started'));
    });
  });

  it('no gate passes without its quorum of distinct persons, none of whom wrote what it decides', () => {
    always((life, before) => {
      for (const { event } of life.events.slice(-12)) {
        const { gate: passed } = event as unknown as { gate: string };
        const plan = before.plan.phases.find((each) => each.gate.name === passed);
        if (event.type !== 'gate-passed' || plan?.gate.decidedBy !== 'approvals' || before.gates[passed]?.passed)
          continue;
        const approvals = life.cycle.gates[passed]?.approvals ?? [];
        expect(new Set(approvals.map(({ person }) => person)).size).toBe(approvals.length);
        for (const { role, count } of plan.gate.quorum) {
          expect(approvals.filter((approval) => approval.role === role).length).toBeGreaterThanOrEqual(count);
        }
        const written =
          plan.kind === 'hypothesis'
            ? life.cycle.hypothesis
            : plan.kind === 'evaluation'
              ? life.cycle.evaluation
              : null;
        for (const { person } of approvals) expect(written?.authors ?? []).not.toContain(person);
      }
    });
  });

  it('the state is what its events make of it', () => {
    fc.assert(
      fc.property(story, (each) => {
        const life = live(each, () => undefined);
        expect(fold(cycleRules, life.events)).toEqual(life.state);
        expect(life.events.map(({ seq }) => seq)).toEqual(life.events.map((_, place) => place + 1));
      }),
      { numRuns: 100 },
    );
  });

  it('what is allowed is what decide does not refuse at its door', () => {
    always((life) => {
      for (const person of ['lead', 'alt-1', 'coordinator-ggnet']) {
        expect(cycleRules.allowed(life.cycle, life.contextOf(person)).length).toBeGreaterThan(10);
      }
    });
  });
});

it('random lives get far enough to mean something', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(story, (each) => {
      for (const type of live(each, () => undefined).told) reached.add(type);
    }),
    { numRuns: 150 },
  );
  expect([...reached]).toEqual(
    expect.arrayContaining(['hypothesis-locked', 'team-started', 'gate-passed', 'rejected']),
  );
});

it('stays under 16 kB after 10,000 notes and measurements, with 50 teams', () => {
  const many = Array.from({ length: 50 }, (_, place) => `team-of-organisation-${place}`);
  const life = new CycleLife(many).running();
  for (let n = 0; n < 10_000; n++) {
    const id = many[n % many.length] ?? '';
    life.does('lead', n % 2 === 0 ? { type: 'add-note', note: 'n', team: id } : aMeasurement(id));
  }
  expect(life.cycle.counts).toMatchObject({ notes: 5_000, measurements: 5_000 });
  expect(Buffer.byteLength(JSON.stringify(life.state))).toBeLessThanOrEqual(16_000);
});
