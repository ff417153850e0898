import fc from 'fast-check';
import { instantOf } from '../../../libs/engine/instant.js';
import { aHypothesis, aMeasurement, anEvaluation } from '../builders/cycle.js';

/** A command with all that belongs to it. */
export type Sent = { type: string } & Record<string, unknown>;

/** Somebody (null: a service) sends a command, some hours later. */
export interface Step {
  person: string | null;
  command: Sent;
  /** How much later (hours) it is sent. */
  later: number;
}

/** The teams of the cycles that people send commands to. */
export const teams = ['dimence', 'ggnet', 'wopit'];
/** Those who send commands to a cycle. */
export const persons = [
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

/** What people ask of a cycle that goes its usual way. */
export const usual: fc.Arbitrary<Sent> = fc.oneof(
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

/** What people ask besides: amendments, corrections, pauses, other plans. */
export const unusual: fc.Arbitrary<Sent> = fc.oneof(
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

/** Something that is sent to a cycle. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      person: fc.constantFrom(...persons, 'lead', 'lead', 'lead', 'alt-1', 'alt-1'),
      command: fc.oneof({ weight: 3, arbitrary: usual }, { weight: 2, arbitrary: unusual }),
      later: fc.integer({ min: 0, max: 72 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ person: fc.constant(null), command: byServices, later: fc.constant(0) }) },
);
