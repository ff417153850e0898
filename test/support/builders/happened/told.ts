import { type Recorded } from '../../../../libs/engine/event.js';
import { atInstant } from '../../../../libs/engine/instant.js';
import { type Message } from '../../../../libs/engine/rules.js';
import { tell } from '../../../../libs/messages/words/history.js';
import { label } from '../../../../libs/messages/words/labels.js';
import { type Language } from '../../../../libs/messages/words/language.js';
import { type Names } from '../../../../libs/messages/words/names.js';

/** Names for whoever reads: two persons, three teams, and a sentence for each text. */
export function namesIn(language: Language, text = (reference: string) => `what ${reference.slice(4)} holds`): Names {
  return {
    person: (id) => (id === 'person-1' ? 'Yvonne Bakker (procesbegeleider)' : 'Ton Smit'),
    team: (id) => ({ 'team-wopit': 'Wopit', 'team-ggnet': 'GGnet' })[id] ?? 'Dimence',
    organisation: () => 'Zorgverzekeraars Nederland',
    text: (reference) => (reference ? text(reference) : null),
    phase: (name) => label(language, 'phase', name),
    gate: (name) => label(language, 'gate', name),
    role: (code) => label(language, 'role', code),
    level: (code) => label(language, 'level', code),
    process: () => 'Beginnen met het gesprek',
  };
}

/** An event as the ledger keeps it. */
export function recorded(event: Message, more: Partial<Recorded<Message>> = {}): Recorded<Message> {
  const at = '2021-02-01T10:00:00.000Z';
  return {
    process: 'cycle-1',
    seq: 1,
    programme: 'in-de-ggz',
    rulesVersion: 1,
    actor: 'person-1',
    onBehalfOf: null,
    via: 'web',
    happened: atInstant(at),
    recorded: at,
    knew: {},
    event,
    ...more,
  };
}

/** A line as it is told to a reader who may not read its text yet. */
export const unread = (event: Message, language: Language, actor: string | null = 'person-1') =>
  tell({
    recorded: recorded(event, { actor }),
    language,
    names: namesIn(language),
    timeZone: 'Europe/Amsterdam',
    unread: true,
  });

/** A line as it is told to a reader. */
export const told = (
  event: Message,
  language: Language,
  more: Partial<Recorded<Message>> = {},
  names = namesIn(language),
) => tell({ recorded: recorded(event, more), language, names, timeZone: 'Europe/Amsterdam' });

/** A code or an id: words tied by hyphens, underscores or colons; or what was forgotten. */
export const CODE = /\p{L}[-_:][\p{L}\d]|\d{4}-\d{2}|ref-|undefined|null|NaN|\[object/u;
/** What a sentence that was put together badly shows. */
export const BLOT = /\.\.|\s\s|\s[.,]|“”|„”|\.”\./u;
