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

/** A typed text as the rules know it. */
const text = '01900000-0000-7000-8000-000000000001.0123456789012345678901234567890123456789abc';

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
  { weight: 6, arbitrary: fc.constant({ type: 'add-note', note: text }) },
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

const line = fc.integer({ min: 1, max: 40 });
const planOf = (name: string) => ({
  name,
  kind: 'waits',
  gate: { name: `${name}-done`, decidedBy: 'approvals', quorum: [{ role: 'lead', count: 1 }], criteria: ['gedaan'] },
});

const more: fc.Arbitrary<Sent> = fc.oneof(
  team.map((id) => ({ type: 'invite-team', team: id })),
  fc.record({ team, from: fc.constantFrom('2026-05-01', '2026-07-01', undefined) }).map((dates) => ({
    type: 'plan-team',
    ...dates,
  })),
  team.map((id) => ({ type: 'pause-team', team: id })),
  { weight: 2, arbitrary: team.map((id) => ({ type: 'resume-team', team: id })) },
  team.map((id) => ({ type: 'drop-out-team', team: id, reason: 'r' })),
  fc.constant({ type: 'start-with-fewer', reason: 'r' }),
  {
    weight: 3,
    arbitrary: fc.nat(5).map((size) => ({
      type: 'amend-hypothesis',
      changes: { form: 'testing', size: size + 1 },
      reason: 'r',
      authors: [],
    })),
  },
  fc.constant({ type: 'amend-hypothesis', changes: { form: 'testing', because: 'b' }, reason: 'r', authors: [] }),
  fc.constant({ type: 'withdraw-amendment' }),
  { weight: 3, arbitrary: fc.constantFrom('amendment', 'supplement').map((name) => ({ type: 'approve', gate: name })) },
  {
    weight: 5,
    arbitrary: fc.record({ line }).map((each) => ({ type: 'correct-note', note: text, reason: 'r', ...each })),
  },
  fc.record({ line, value: fc.nat(9) }).map((each) => ({
    type: 'correct-measurement',
    from: '2026-05-01',
    until: '2026-05-31',
    reason: 'r',
    ...each,
  })),
  fc.record({ team }).map((each) => ({ type: 'share-lines', ...each })),
  line.map((each) => ({ type: 'share-lines', lines: [each] })),
  { weight: 5, arbitrary: line.map((each) => ({ type: 'hide-line', line: each, reason: 'r' })) },
  fc.constant({ type: 'add-minority-view', view: 'v' }),
  fc.boolean().map((usable) => ({ type: 'judge-usability', usable })),
  fc.record({ gate, criterion: fc.nat(1), met: fc.boolean() }).map((each) => ({ type: 'tick-criterion', ...each })),
  gate.map((name) => ({ type: 'ask-expert', gate: name })),
  phase.map((after) => ({ type: 'add-phase', phase: planOf('rust'), after })),
  fc.constantFrom('rust', ...phases).map((name) => ({ type: 'drop-phase', phase: name })),
  fc.constant({ type: 'reorder-phases', phases: ['blueprint', 'rust'] }),
  gate.map((name) => ({ type: 'set-quorum', gate: name, quorum: [{ role: 'lead', count: 1 }] })),
  fc.constant({ type: 'pause-cycle' }),
  { weight: 3, arbitrary: fc.constant({ type: 'resume-cycle' }) },
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
      command: fc.oneof({ weight: 3, arbitrary: byPersons }, { weight: 2, arbitrary: more }),
      later: fc.integer({ min: 0, max: 72 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ person: fc.constant(null), command: byServices, later: fc.constant(0) }) },
);

/** Lives a cycle by random steps, and looks after each of them. */
function live({ from, steps }: Story, look: Look): CycleLife {
  const life = new CycleLife(teams)[from]();
  for (const { person, command, later } of steps) {
    const before = life.cycle;
    const seen = life.events.length;
    life.now = instantOf(Date.parse(life.now) + later * 3_600_000);
    life.send(person, command, { via: person === null ? 'service' : 'web' });
    look(life, before, life.events.slice(seen));
  }
  return life;
}

type Look = (life: CycleLife, before: CycleState, added: CycleLife['events']) => void;

interface Story {
  from: Beginning;
  steps: Step[];
}

type Beginning = 'begun' | 'submitted' | 'running' | 'evaluating';

const story: fc.Arbitrary<Story> = fc.record({
  from: fc.constantFrom<Beginning>('begun', 'submitted', 'running', 'evaluating'),
  steps: fc.array(step, { minLength: 20, maxLength: 120 }),
});

const always = (look: Look): void => {
  fc.assert(
    fc.property(story, (each) => void live(each, look)),
    { numRuns: 150 },
  );
};

describe('whatever people send in whatever order', () => {
  it('a locked hypothesis changes only by an amendment, whose material part others approved', () => {
    always((life, before, added) => {
      if (!before.hypothesis?.locked) return;
      const amended = added.find(({ event }) => event.type === 'hypothesis-amended');
      if (!amended) {
        expect(life.cycle.hypothesis?.locked).toEqual(before.hypothesis.locked);
        expect(life.cycle.hypothesis?.content).toEqual(before.hypothesis.content);
        return;
      }
      const { material, number } = amended.event as unknown as { material: boolean; number: number };
      if (!material) return;
      expect(before.amendment?.number).toBe(number);
      const approvals = life.events.filter(({ event }) => (event as { gate?: string }).gate === 'amendment');
      const approvers = approvals.filter(({ event }) => event.type === 'approved').map(({ actor }) => actor);
      expect(approvers.length).toBeGreaterThan(0);
      expect(before.amendment?.authors).not.toContain(approvers.at(-1));
    });
  });

  it('a correction leaves what stood there, and names it', () => {
    always((life, _before, added) => {
      for (const { event } of added) {
        if (event.type !== 'note-corrected' && event.type !== 'measurement-corrected') continue;
        const { line: root, id } = event as unknown as { line: number; id: string };
        expect(life.events.find(({ seq }) => seq === root)?.event).toMatchObject({ id });
      }
    });
  });

  it('a paused cycle passes no gate and reminds nobody', () => {
    always((life, before, added) => {
      if (before.paused === null || life.cycle.paused === null) return;
      expect(added.map(({ event }) => event.type)).not.toContain('gate-passed');
      expect(cycleRules.dues(life.cycle)).toEqual([]);
      expect(cycleRules.standing(life.cycle).wakeAt).toBeUndefined();
    });
  });

  it('nobody is asked to decide on what they wrote, or twice', () => {
    always((life) => {
      for (const { what, who } of cycleRules.dues(life.cycle)) {
        if (!/^(gate|amendment|supplement|late-lock)/.test(what)) continue;
        const name = what.startsWith('amendment') ? 'amendment' : what.replace(/^[^:]*:/, '');
        const person = life.cast.find(({ role }) => role === who[0]?.role)?.person ?? '';
        if (who[0]?.except?.includes(person)) continue;
        const refusal = life.refusalOf(person, { type: 'approve', gate: name });
        expect(['wrote-it', 'already-approved']).not.toContain(refusal);
      }
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

  it('who is told that they may agree can, and who is told that they may not is refused for that very reason', () => {
    fc.assert(
      fc.property(story, (each) => {
        const life = live(each, () => undefined);
        for (const person of ['lead', 'alt-1', 'coordinator-ggnet']) {
          const allowed = cycleRules.allowed(life.cycle, life.contextOf(person));
          for (const { command, about, possible, code } of allowed) {
            if (command !== 'approve' && command !== 'report-team-ready') continue;
            const key = command === 'approve' ? 'gate' : 'team';
            expect(life.refusalOf(person, { type: command, [key]: about })).toBe(possible ? undefined : code);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('random lives get far enough to mean something', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(story, (each) => {
      for (const type of live(each, () => undefined).told) reached.add(type);
    }),
    { numRuns: 300 },
  );
  const wanted = [
    ...['hypothesis-locked', 'team-started', 'gate-passed', 'rejected', 'amendment-proposed', 'hypothesis-amended'],
    ...['team-dropped-out', 'team-paused', 'cycle-paused', 'cycle-resumed', 'plan-changed', 'lines-shared'],
    ...['note-corrected', 'line-hidden', 'evaluation-written'],
  ];
  expect(wanted.filter((type) => !reached.has(type))).toEqual([]);
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
