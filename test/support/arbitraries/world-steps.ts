import fc from 'fast-check';
import { type Message, type Recorded } from '../../../libs/engine/event.js';
import { instantOf } from '../../../libs/engine/instant.js';
import { type CycleState } from '../../../libs/domain/cycle/cycle.state.js';
import { type BlueprintState } from '../../../libs/domain/blueprint/blueprint.state.js';
import { aText } from '../builders/blueprint.js';
import { aCast, aHypothesis, aMeasurement, anEvaluation } from '../builders/cycle.js';
import { anAgreement } from '../builders/workpackage.js';
import { World, type Living, type Sent } from '../world/world.js';
import { persons, teams, unusual, usual } from './cycle-steps.js';

/** Something that happens in a world: somebody sends a command to one of the processes there. */
export interface WorldStep {
  /** Which process it goes to; the number chooses among several. */
  kind: 'cycle' | 'blueprint' | 'workpackage';
  which: number;
  person: string;
  /** The command, or what it is in the light of what stands there by then; `onwards` is all that its phase asks. */
  command: Sent | ((living: Living) => Sent) | 'onwards';
  /** How many hours later. */
  later: number;
}

/** A life of a workpackage with all that belongs to it: how far the first cycle comes by itself, and what happens then. */
export interface WorldStory {
  begins: number;
  steps: WorldStep[];
}

const person = fc.constantFrom(...persons, 'client', 'partner', ...Array.from({ length: 12 }, () => 'lead'), 'alt-1');
const which = fc.nat(3);
const later = fc.nat(48);
const pick = fc.nat(50);

const someLine = (types: string[], place: number) => (living: Living) => {
  const lines = living.events.filter(({ event }) => types.includes(event.type));
  return lines[place % Math.max(1, lines.length)]?.seq ?? 1;
};
const notes = ['note-added', 'note-corrected'];
const counts = ['measurement-recorded', 'measurement-corrected'];

/** What is done with lines that there are. */
const withLines: fc.Arbitrary<(living: Living) => Sent> = fc.oneof(
  pick.map((place) => (living: Living) => ({
    ...{ type: 'correct-note', note: 'n', reason: 'r' },
    line: someLine(notes, place)(living),
  })),
  pick.map((place) => (living: Living) => ({
    ...{ type: 'correct-measurement', value: 5, from: '2026-05-01', until: '2026-05-31', reason: 'r' },
    line: someLine(counts, place)(living),
  })),
  pick.map((place) => (living: Living) => ({
    type: 'share-lines',
    lines: [someLine(['note-added', 'measurement-recorded'], place)(living)],
  })),
  pick.map((place) => (living: Living) => ({
    type: 'hide-line',
    reason: 'r',
    line: someLine(['note-added', 'amendment-proposed'], place)(living),
  })),
);

const practice: fc.Arbitrary<Sent> = fc.oneof(
  fc.constantFrom(...teams).map((team) => ({ type: 'add-note', note: 'n', team })),
  fc.constantFrom(...teams).map((team) => aMeasurement(team, { source: 's' })),
  fc.constant({ type: 'add-factor', kind: 'success', factor: 'f', evidence: 'e', helpedIn: ['ggnet'] }),
  fc.constant({ type: 'add-minority-view', view: 'v' }),
);

/** The cycle comes a phase further in its usual way, as far as it can. */
const onwards: fc.Arbitrary<WorldStep> = fc.record({
  kind: fc.constant('cycle' as const),
  which: fc.nat(1),
  person: fc.constant('lead'),
  command: fc.constant('onwards' as const),
  later,
});

const ofCycle: fc.Arbitrary<WorldStep> = fc.record({
  kind: fc.constant('cycle' as const),
  which,
  person,
  command: fc.oneof<fc.MaybeWeightedArbitrary<WorldStep['command']>[]>(
    { weight: 4, arbitrary: usual },
    { weight: 3, arbitrary: unusual },
    { weight: 3, arbitrary: practice },
    { weight: 2, arbitrary: withLines },
  ),
  later,
});

const merging = (living: Living): Sent => {
  const factors = (living.subject.state as BlueprintState).factors.slice(0, 2).map(({ id }) => id);
  return { type: 'merge-factors', factors, kind: 'success', factor: 'samen' };
};

const ofBlueprint: fc.Arbitrary<WorldStep> = fc.record({
  kind: fc.constant('blueprint' as const),
  which,
  person,
  command: fc.oneof<fc.MaybeWeightedArbitrary<WorldStep['command']>[]>(
    { weight: 3, arbitrary: fc.constant(aText) },
    { weight: 3, arbitrary: fc.constant({ type: 'publish-blueprint' }) },
    fc.constant(merging),
    fc.constant({ type: 'appoint-blueprint-owner', owner: 'facilitator', reviewOn: '2027-06-01' }),
    fc.constant({ type: 'review-blueprint' }),
    fc.constant({ type: 'withdraw-blueprint', reason: 'r' }),
  ),
  later,
});

const agreement = fc.nat(2).map((number) => `workpackage-1.a${number + 1}`);
const ofWorkpackage: fc.Arbitrary<WorldStep> = fc.record({
  kind: fc.constant('workpackage' as const),
  which,
  person,
  command: fc.oneof<fc.Arbitrary<Sent>[]>(
    fc.constant({ type: 'rewrite-workpackage', question: 'q', reason: 'r' }),
    fc.constantFrom('client', 'lead', 'nobody').map((owner) => ({ type: 'appoint-owner', owner })),
    fc.constant({ ...anAgreement, reviewOn: '2027-01-01' }),
    agreement.map((id) => ({ ...anAgreement, type: 'revise-agreement', agreement: id })),
    agreement.map((id) => ({ type: 'end-agreement', agreement: id, reason: 'r' })),
    fc.constant({ type: 'close-workpackage', reason: 'r' }),
  ),
  later,
});

/** A life of a workpackage. */
export const worldStory: fc.Arbitrary<WorldStory> = fc.record({
  begins: fc.nat(5),
  steps: fc.array(
    fc.oneof(
      { weight: 14, arbitrary: ofCycle },
      { weight: 2, arbitrary: onwards },
      { weight: 4, arbitrary: ofBlueprint },
      { weight: 1, arbitrary: ofWorkpackage },
    ),
    { minLength: 20, maxLength: 70 },
  ),
});

/** Everybody around the workpackage: those who work in it, and those who take part from outside. */
export const everybody = [
  ...aCast(teams),
  { person: 'client', role: 'expert' },
  { person: 'partner', role: 'partner', workpackage: 'zorgverlening' },
  { person: 'follower', role: 'follower' },
  { person: 'funder', role: 'funder' },
];

/** What happened in a process because of one step. */
export type Look = (looked: { living: Living; before: unknown; added: Recorded<Message>[] }) => void;

/** Lives a workpackage by a story, and looks at the process after each step. */
export function liveWorld({ begins, steps }: WorldStory, look: Look = () => undefined): World {
  const world = new World(everybody);
  world.tell('workpackage-1', { type: 'found-workpackage', workpackage: 'zorgverlening', question: 'q' });
  world.send('lead', 'cycle-1', { type: 'create-cycle', title: 't', workpackage: 'zorgverlening', teams });
  for (const stage of course.slice(0, begins)) for (const [by, command] of stage) world.send(by, 'cycle-1', command);
  for (const { kind, which: choice, person: by, command, later: hours } of steps) {
    const living = world.of(kind).at(-1 - (choice % Math.max(1, world.of(kind).length)));
    if (!living) continue;
    world.now = instantOf(Date.parse(world.now) + hours * 3_600_000);
    const before = living.subject.state;
    const seen = living.events.length;
    if (command === 'onwards') goOn(world, living);
    else world.send(by, living.id, typeof command === 'function' ? command(living) : command);
    look({ living, before, added: living.events.slice(seen) });
  }
  return world;
}

/** What a phase asks, by those who usually do it. */
function goOn(world: World, { id, subject }: Living): void {
  const { phase, blueprint } = subject.state as CycleState;
  const stages = { hypothesis: [0, 1], experiment: [2], evaluation: [3, 4], blueprint: [] }[phase] ?? [];
  for (const [by, command] of stages.flatMap((stage) => course[stage] ?? [])) world.send(by, id, command);
  if (phase !== 'blueprint' || !blueprint) return;
  world.send('facilitator', blueprint.process, aText);
  world.send('lead', blueprint.process, { type: 'publish-blueprint' });
  world.send('lead', id, { type: 'approve', gate: 'shared' });
}

/** The usual course of a cycle, stage by stage. */
const course: [person: string, command: Sent][][] = [
  [
    ['coordinator-ggnet', { type: 'draft-hypothesis', hypothesis: aHypothesis }],
    ['facilitator', { type: 'submit-hypothesis', authors: [] }],
  ],
  [
    ...teams.map((team): [string, Sent] => [`coordinator-${team}`, { type: 'report-team-ready', team }]),
    ['alt-1', { type: 'approve', gate: 'ready-to-start' }],
    ['lead', { type: 'approve', gate: 'ready-to-start' }],
  ],
  [
    ...teams.map((team): [string, Sent] => [`coordinator-${team}`, aMeasurement(team)]),
    ...teams.map((team): [string, Sent] => [`coordinator-${team}`, { type: 'report-team-finished', team }]),
  ],
  [
    ['facilitator', anEvaluation],
    ['facilitator', { type: 'submit-evaluation', authors: [] }],
  ],
  [
    ['alt-2', { type: 'approve', gate: 'evaluation-accepted' }],
    ['lead', { type: 'approve', gate: 'evaluation-accepted' }],
  ],
];
