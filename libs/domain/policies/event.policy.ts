import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { type CycleEvent } from '../cycle/cycle.events.js';
import { mayReadDraft, mayReadLine, type Draft, type Reader } from './line.policy.js';
import { isAboutPledge, mayKnowOfPledges } from './pledge.policy.js';
import { type Shown } from './shown.js';

/** Whether somebody may read what an event says: it goes by the event's type; what is not named here is for everybody. */
const readable: {
  [Type in CycleEvent['type']]?: (
    recorded: Recorded<Extract<CycleEvent, { type: Type }>>,
    read: { reader: Reader; shown: Shown },
  ) => boolean;
} = {
  'note-added': ({ seq, actor, event }, read) => line(read, { seq, team: event.team ?? null, actor }),
  'measurement-recorded': ({ seq, actor, event }, read) => line(read, { seq, team: event.team, actor }),
  'note-corrected': ({ actor, event }, read) => line(read, { seq: event.line, team: event.team, actor }),
  'measurement-corrected': ({ actor, event }, read) => line(read, { seq: event.line, team: event.team, actor }),
  'hypothesis-drafted': ({ seq, actor, event }, read) =>
    draft(read, 'hypothesis', {
      authors: [...persons(actor), ...read.shown.authors('hypothesis', event.version)],
      open: read.shown.isLocked(seq),
    }),
  'amendment-proposed': ({ actor, event }, read) =>
    draft(read, 'hypothesis', {
      authors: [...persons(actor), ...event.authors],
      open: read.shown.isAmended(event.number),
    }),
  'prediction-laid-beside-data': ({ seq }, read) =>
    draft(read, 'evaluation', { authors: [], open: read.shown.isAccepted(seq) }),
  'evaluation-written': ({ seq, actor, event }, read) =>
    draft(read, 'evaluation', {
      authors: [...persons(actor), ...read.shown.authors('evaluation', event.version)],
      open: read.shown.isAccepted(seq),
    }),
  'gate-waits': ({ event }, { reader }) => waits(event.missing, reader),
  'team-waits': ({ event }, { reader }) => waits(event.missing, reader),
  // A view that comes after the decision is for everybody at once.
  'minority-view-added': ({ seq, actor }, read) =>
    draft(read, 'evaluation', {
      authors: persons(actor),
      open: read.shown.isAccepted(seq) || read.shown.wasAccepted(seq),
    }),
};

type Rule = { bivariant(recorded: Recorded<Message>, read: { reader: Reader; shown: Shown }): boolean }['bivariant'];

const byType = new Map<string, Rule>(Object.entries(readable));

/**
 * Whether somebody may read what an event of a cycle says. Lines from practice are the team's until it shares them,
 * drafts their writers' and deciders' until they are decided; everything else is for whoever may read the cycle.
 */
export function mayReadEvent(recorded: Recorded<Message>, read: { reader: Reader; shown: Shown }): boolean {
  return byType.get(recorded.event.type)?.(recorded, read) ?? true;
}

function line(
  { reader, shown }: { reader: Reader; shown: Shown },
  { seq, team, actor }: { seq: number; team: string | null; actor: string | null },
): boolean {
  const authors = [...persons(actor), ...shown.authorOf(seq)];
  return mayReadLine(reader, { team, authors, shared: shown.isShared(seq, team) });
}

function draft(
  { reader, shown }: { reader: Reader; shown: Shown },
  kind: Draft['kind'],
  { authors, open }: Pick<Draft, 'authors' | 'open'>,
): boolean {
  return mayReadDraft(reader, { kind, authors, deciders: shown.deciders(kind), open });
}

function waits(missing: string[], reader: Reader): boolean {
  return !missing.some(isAboutPledge) || mayKnowOfPledges(reader.roles);
}

function persons(actor: string | null): string[] {
  return actor === null ? [] : [actor];
}
