import { type Recorded } from '../../../engine/event.js';
import { type Instant } from '../../../engine/instant.js';
import { type Message } from '../../../engine/rules.js';
import { type Deadline } from '../../../domain/plan/plan.js';
import { sayDate, sayDay, sayDeadline, sayPlanned, sayUntil } from '../dates.js';
import { listed, marked, quoted, stopped, type InEach, type Language } from '../language.js';
import { sayInRole, sayTeam, type Names } from '../names.js';

/** What the sentences of the history are made of: who did it, and the names, dates and texts in words. */
export interface Telling {
  /** Who did it, with whom they stood in for; null when it followed by itself. */
  who: string | null;
  names: Names;
  persons: (ids: readonly string[]) => string;
  team: (id: string) => string;
  teams: (ids: readonly string[]) => string;
  /** What somebody did; or what happened, when nobody in particular did it. */
  did: (active: string, passive: string) => string;
  phase: (name: string) => string;
  gate: (name: string) => string;
  /** In which role it counts, after a comma; nothing where the name of whoever did it says so already. */
  inRole: (role: string) => string;
  /** A cycle or a blueprint with its title between quotation marks behind it; or other words, where it has none (yet). */
  process: (id: string, words: string, untitled?: string) => string;
  /** A typed text between quotation marks; null when it was erased or is withheld. */
  quote: (reference: string) => string | null;
  /** A typed text between quotation marks, or what is said in its place: „een tekst die gewist is”. */
  wording: (reference: string) => string;
  /** Several texts as one quotation; null when one of them was erased or is withheld. */
  quoteAll: (references: readonly string[], compose: (texts: readonly string[]) => string) => string | null;
  /** A sentence about a text, with a space before it: nothing without a text, and why it is not there when it is not. */
  aside: (intro: string, reference: string | null | undefined) => string;
  date: (day: string) => string;
  /** The day that an instant falls on. */
  day: (instant: Instant) => string;
  deadline: (instant: Instant) => string;
  until: (instant: Instant) => string;
  planned: (deadline: Deadline) => string;
  number: (value: number) => string;
  /** What was done, with the text that it was done to; or with a sentence that says why this text is not there. */
  withText: (done: string, text: string | null) => string;
  /** „1 meting”, „3 metingen”. */
  count: (value: number, one: string, many: string) => string;
}

/** The sentence of one type of event. Its first letter becomes a capital. */
export type Sentence<Event> = { bivariant(event: Event, telling: Telling): string }['bivariant'];

/** A sentence for each type of event: one that is missing does not compile. */
export type Sentences<Event extends Message> = {
  [Type in Event['type']]: Sentence<Extract<Event, { type: Type }>>;
};

/** What is said in place of a text, on its own, after a colon and within a sentence. */
interface Absence {
  sentence: string;
  after: string;
  within: string;
}

const erased: InEach<Absence> = {
  nl: { sentence: 'De tekst is gewist.', after: 'deze tekst is gewist', within: 'een tekst die gewist is' },
  en: { sentence: 'The text was erased.', after: 'this text was erased', within: 'a text that was erased' },
};

const withheld: InEach<Absence> = {
  nl: {
    sentence: 'De tekst is nog niet gedeeld.',
    after: 'deze tekst is nog niet gedeeld',
    within: 'een tekst die nog niet gedeeld is',
  },
  en: {
    sentence: 'The text has not been shared yet.',
    after: 'this text has not been shared yet',
    within: 'a text that has not been shared yet',
  },
};

/**
 * Makes ready what the sentences about an event need.
 *
 * @param told.unread the reader may not read its texts yet: they are withheld, which is not the same as erased
 */
export function tellingOf(told: {
  recorded: Recorded<unknown>;
  names: Names;
  language: Language;
  timeZone: string;
  unread?: true;
}): Telling {
  const { recorded, language, timeZone, unread } = told;
  const names: Names = unread ? { ...told.names, text: () => null } : told.names;
  const absent = (unread ? withheld : erased)[language];
  const dutch = language === 'nl';
  const list = (items: readonly string[]): string => listed(language, [...new Set(items)]);
  const team = (id: string): string => sayTeam(names.team(id));
  const quoteAll: Telling['quoteAll'] = (references, compose) => {
    const texts = references.flatMap((reference) => names.text(reference) ?? []);
    return texts.length === references.length ? quoted(language, compose(texts)) : null;
  };
  const quote = (reference: string): string | null => quoteAll([reference], (texts) => texts.join(''));
  const number = (value: number): string =>
    new Intl.NumberFormat(dutch ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 }).format(value);
  const who = whoOf(recorded, names, language);
  return {
    who,
    names,
    persons: (ids) => list(ids.map((id) => names.person(id))),
    team,
    teams: (ids) => list(ids.map(team)),
    did: (active, passive) => (who === null ? passive : `${who} ${active}`),
    phase: (name) => marked(language, names.phase(name)),
    gate: (name) => marked(language, names.gate(name)),
    inRole: (role) => {
      const named = names.role(role);
      const said = named === '' || who?.toLowerCase().includes(named.toLowerCase());
      return said ? '' : `, ${sayInRole(language, role, names)}`;
    },
    process: (id, words, untitled = words) => {
      const title = names.process(id);
      return title === null ? untitled : `${words} ${quoted(language, title)}`;
    },
    quote,
    wording: (reference) => quote(reference) ?? absent.within,
    quoteAll,
    aside: (intro, reference) => {
      if (reference === undefined || reference === null) return '';
      return ` ${intro}: ${stopped(quote(reference) ?? absent.after)}`;
    },
    date: (day) => sayDate(day, language),
    day: (instant) => sayDay(instant, language, timeZone),
    deadline: (instant) => sayDeadline(instant, language, timeZone),
    until: (instant) => sayUntil(instant, language, timeZone),
    planned: (deadline) => sayPlanned(deadline, language, timeZone),
    number,
    withText: (done, text) => (text === null ? `${done}. ${absent.sentence}` : stopped(`${done}: ${text}`)),
    count: (value, one, many) => `${number(value)} ${value === 1 ? one : many}`,
  };
}

function whoOf({ actor, onBehalfOf }: Recorded<unknown>, names: Names, language: Language): string | null {
  if (actor === null) return onBehalfOf === null ? null : names.person(onBehalfOf);
  if (onBehalfOf === null || onBehalfOf === actor) return names.person(actor);
  return `${names.person(actor)}, ${language === 'nl' ? 'namens' : 'for'} ${names.person(onBehalfOf)},`;
}
