import { type CycleEvent } from '../../libs/domain/cycle/cycle.events.js';
import { type Recorded } from '../../libs/engine/event.js';
import { type Typed, type World } from '../support/world/world.js';
import { type Reader } from './reading.js';

type Event = Recorded<CycleEvent>;

/** What is written in what a party knows: a cycle that began, what was locked and amended, what was taken back or closed. */
const DECIDED = [
  ...['create-cycle', 'open-next-cycle', 'draft-hypothesis', 'amend-hypothesis', 'withdraw-blueprint'],
  ...['create-workpackage', 'found-workpackage', 'close-workpackage'],
];

/** Who writes along on what is decided; a draft is for its writers and its deciders. */
const WRITERS = ['coordinator', 'deputy', 'facilitator', 'alt', 'lead'];

/**
 * Who sees what, as it was agreed on and apart from how the product works it out: notes and interim figures are seen by
 * the own team, the Action Learning Team and the project lead until the team shares them (and by whoever wrote them);
 * drafts by those who write and who decide on them, until they were decided. Everything else is for everybody who works there.
 * Partners and funders know what was decided on; followers what was published.
 */
export function mayKnow(asked: { text: Typed; reader: Reader; world: World; until: number }): boolean {
  const { text, reader, world, until } = asked;
  if (text.seq === 0) return false;
  const events = (world.processes.get(text.process)?.events ?? []) as Event[];
  const past = events.filter(({ seq }) => seq <= until);
  if (reader.person === text.person) return true;
  const { type } = text.command;
  if (holds(reader, ['follower'])) return type === 'withdraw-blueprint';
  if (holds(reader, ['partner', 'funder']) && !DECIDED.includes(type)) return false;
  switch (text.command.type) {
    case 'add-note':
    case 'record-measurement':
      return seesLine(reader, past, text.seq);
    case 'correct-note':
    case 'correct-measurement':
      return seesLine(reader, past, rootOf(past, Number(text.command.line)));
    case 'draft-hypothesis':
      return writesOrDecides(reader, past, 'hypothesis') || has(past, 'hypothesis-locked', text.seq);
    case 'amend-hypothesis':
      return writesOrDecides(reader, past, 'hypothesis') || isAmended(past, text.seq);
    case 'write-evaluation':
      return isBoard(reader) || writesOrDecides(reader, past, 'evaluation') || isAccepted(past, text.seq);
    case 'add-minority-view':
      return isBoard(reader) || writesOrDecides(reader, past, 'evaluation') || isAccepted(past, 0);
    case 'edit-blueprint':
    case 'merge-factors':
      return isBoard(reader) || holds(reader, WRITERS);
    default:
      return true;
  }
}

const holds = ({ roles }: Reader, wanted: string[]): boolean => roles.some(({ role }) => wanted.includes(role));
const isBoard = (reader: Reader): boolean => holds(reader, ['board']);

function seesLine(reader: Reader, past: Event[], line: number): boolean {
  const added = past.find(({ seq }) => seq === line);
  const team = added && 'team' in added.event ? added.event.team : undefined;
  const isShared = past.some(
    ({ seq, event }) =>
      event.type === 'lines-shared' &&
      seq > line &&
      (event.lines === null ? event.team === team : event.lines.includes(line)),
  );
  const isOfTeam = team !== undefined && reader.roles.some((held) => held.team === team);
  return isShared || isOfTeam || holds(reader, ['alt', 'lead']) || added?.actor === reader.person;
}

/** The line that a correction is about, also when it names another correction. */
function rootOf(past: Event[], line: number): number {
  const event = past.find(({ seq }) => seq === line)?.event;
  return event && 'line' in event ? event.line : line;
}

function writesOrDecides(reader: Reader, past: Event[], kind: 'hypothesis' | 'evaluation'): boolean {
  const deciders = past.flatMap(({ event }) =>
    'plan' in event
      ? event.plan.phases.flatMap((phase) => (phase.kind === kind ? phase.gate.quorum.map(({ role }) => role) : []))
      : [],
  );
  if (isNamed(reader, past, kind)) return true;
  const gates = gatesOf(past, kind);
  const asked = past.some(({ event }) => event.type === 'expert-asked' && gates.includes(event.gate));
  return holds(reader, [...WRITERS, ...deciders, ...(asked ? ['expert'] : [])]);
}

/** Whether somebody was named as one of those who wrote it. */
function isNamed(reader: Reader, past: Event[], kind: 'hypothesis' | 'evaluation'): boolean {
  const types = kind === 'hypothesis' ? ['hypothesis-submitted', 'amendment-proposed'] : ['evaluation-submitted'];
  return past.some(
    ({ event }) => types.includes(event.type) && 'authors' in event && event.authors.includes(reader.person),
  );
}

function gatesOf(past: Event[], kind: 'hypothesis' | 'evaluation'): string[] {
  return past.flatMap(({ event }) =>
    'plan' in event ? event.plan.phases.flatMap((phase) => (phase.kind === kind ? [phase.gate.name] : [])) : [],
  );
}

function has(past: Event[], type: CycleEvent['type'], after: number): boolean {
  return past.some(({ seq, event }) => seq > after && event.type === type);
}

function isAmended(past: Event[], proposed: number): boolean {
  const event = past.find(({ seq }) => seq === proposed)?.event;
  if (event?.type !== 'amendment-proposed') return true;
  return past.some(({ event: each }) => each.type === 'hypothesis-amended' && each.number === event.number);
}

function isAccepted(past: Event[], after: number): boolean {
  const gates = gatesOf(past, 'evaluation');
  return past.some(
    ({ seq, event }) =>
      seq > after &&
      (event.type === 'supplement-accepted' || (event.type === 'gate-passed' && gates.includes(event.gate))),
  );
}
