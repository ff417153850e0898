import { type MeetingCommand } from '../meeting/meeting.commands.js';
import { type PersonCommand } from '../cycle/cycle.commands.js';

/** What somebody can do by the button of a mail. Of each, a mail does it once. */
export type Act = 'agree' | 'not-yet' | 'finished' | 'ready' | 'note' | 'comes' | 'maybe' | 'stays-away';

/** What a link is about, of what its mail asks: `gate:ready-to-start`. */
export interface Matter {
  what: string;
  team: string | null;
}

/** What can be done about what is asked, by the kind of it: the first is what the mail asks. Others have no page of their own. */
const BY_KIND: Readonly<Partial<Record<string, readonly Act[]>>> = {
  gate: ['agree', 'not-yet', 'note'],
  'late-lock': ['agree', 'not-yet', 'note'],
  amendment: ['agree', 'not-yet', 'note'],
  supplement: ['agree', 'not-yet', 'note'],
  'team-finished': ['finished', 'note'],
  'team-ready': ['ready', 'note'],
  'meeting-answer': ['comes', 'maybe', 'stays-away'],
};

/** What can be done by a link about something; nothing where its mail leads to the ordinary pages. */
export function actsFor({ what }: Pick<Matter, 'what'>): readonly Act[] {
  const kind = kindIn(what);
  return Object.hasOwn(BY_KIND, kind) ? (BY_KIND[kind] ?? []) : [];
}

/** The command that an act sends, in the ordinary way; `words` are a reason or a note. Undefined where that lacks. */
export function commandOf(
  act: Act,
  { what, team }: Matter,
  words?: string,
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
