import { type MeetingCommand } from '../meeting/meeting.commands.js';
import { type PersonCommand } from '../cycle/cycle.commands.js';

/** What somebody can do by the button of a mail. Of each, a mail does it once. */
export const acts = [
  ...(['agree', 'not-yet', 'finished', 'ready', 'more-time', 'note', 'comes', 'maybe', 'stays-away'] as const),
] as const;
/** See `acts`. */
export type Act = (typeof acts)[number];

/** What a link is about, of what its mail asks: `gate:ready-to-start`. */
export interface Matter {
  what: string;
  team: string | null;
}

/** What is typed on the page of a link: a reason or a note, and a day `YYYY-MM-DD`. */
export interface Typed {
  words?: string | undefined;
  day?: string | undefined;
}

/**
 * What can be done about what is asked, by the kind of it: the first is what the mail asks. Where that is done on the
 * ordinary pages, a link is there to ask for more time only.
 */
const BY_KIND: Readonly<Partial<Record<string, readonly Act[]>>> = {
  gate: ['agree', 'not-yet', 'more-time', 'note'],
  'late-lock': ['agree', 'not-yet', 'more-time', 'note'],
  amendment: ['agree', 'not-yet', 'more-time', 'note'],
  supplement: ['agree', 'not-yet', 'more-time', 'note'],
  'team-finished': ['finished', 'more-time', 'note'],
  'team-ready': ['ready', 'more-time', 'note'],
  submission: ['more-time'],
  embedding: ['more-time'],
  'meeting-answer': ['comes', 'maybe', 'stays-away'],
};

/** What can be done by a link about something; nothing where its mail leads to the ordinary pages. */
export function actsFor({ what }: Pick<Matter, 'what'>): readonly Act[] {
  const kind = kindIn(what);
  return Object.hasOwn(BY_KIND, kind) ? (BY_KIND[kind] ?? []) : [];
}

/** Whether a link is there for what its mail asks; else for more time, where that can be asked. */
export function isDoneByLink(matter: Pick<Matter, 'what'>): boolean {
  const [first] = actsFor(matter);
  return first !== undefined && first !== 'more-time';
}

/** Whether by the link of a mail one asks for more time, and no more: what it asks is done on the ordinary pages. */
export function isForMoreTime(matter: Pick<Matter, 'what'>): boolean {
  return actsFor(matter)[0] === 'more-time';
}

/** The command that an act sends, in the ordinary way. Undefined where what it needs was not typed. */
export function commandOf(
  act: Act,
  { what, team }: Matter,
  { words, day }: Typed = {},
): PersonCommand | MeetingCommand | undefined {
  switch (act) {
    case 'agree':
      return { type: 'approve', gate: gateIn(what) };
    case 'not-yet':
      return words === undefined ? undefined : { type: 'reject', gate: gateIn(what), reason: words };
    case 'finished':
      return { type: 'report-team-finished', team: partIn(what) };
    case 'ready':
      return { type: 'report-team-ready', team: partIn(what) };
    case 'more-time': {
      const reason = words === undefined ? {} : { reason: words };
      return day === undefined ? undefined : { type: 'ask-more-time', what, until: day, ...reason };
    }
    case 'comes':
      return { type: 'answer-meeting', answer: 'yes' };
    case 'maybe':
      return { type: 'answer-meeting', answer: 'maybe' };
    case 'stays-away':
      return { type: 'answer-meeting', answer: 'no' };
    case 'note': {
      const of = what.startsWith('team-') ? partIn(what) : team;
      return words === undefined ? undefined : { type: 'add-note', note: words, ...(of !== null && { team: of }) };
    }
  }
}

/** The decision that is taken, by its name: amendments and supplements are decided as gates are. */
export function gateIn(what: string): string {
  const kind = kindIn(what);
  return kind === 'amendment' || kind === 'supplement' ? kind : partIn(what);
}

/** The kind of what is asked: `gate` of `gate:ready-to-start`. */
export function kindIn(what: string): string {
  return what.split(':', 1)[0] ?? '';
}

/** The part that it is about: `ready-to-start` of `gate:ready-to-start`. */
export function partIn(what: string): string {
  return what.slice(kindIn(what).length + 1);
}
