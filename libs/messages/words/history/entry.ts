import { type EntryEvent } from '../../../domain/coalition/entry.events.js';
import { label } from '../labels.js';
import { type Sentences } from './telling.js';

/** What happened to a coalition entry, in Dutch. */
export const dutchEntry: Sentences<EntryEvent> = {
  'entry-begun': ({ organisation, as }, { did, names }) => {
    const what = `de aansluiting van ${names.organisation(organisation)}`;
    return `${did(`begon ${what}`, `${what} is begonnen`)}, als ${label('nl', 'partner', as)}.`;
  },
  'step-recorded': ({ to, document }, { did, aside }) => {
    const step = label('nl', 'entry', to);
    return `${did(`legde een stap vast: ${step}`, `er is een stap vastgelegd: ${step}`)}.${aside('Het document', document)}`;
  },
  'thinks-along': (_, { did }) =>
    `${did('legde vast dat deze organisatie meedenkt', 'deze organisatie denkt mee')}, zonder formele aansluiting.`,
  'entry-found': ({ to }) => `deze organisatie was toen al zo ver: ${label('nl', 'entry', to)}.`,
  'term-set': ({ passes }, { did, until }) =>
    `${did(`sprak af dat dit geldt ${until(passes)}`, `er is afgesproken dat dit geldt ${until(passes)}`)}.`,
  'entry-renewed': ({ to, passes }, { did, until }) =>
    `${did(`verlengde de aansluiting ${until(passes)}`, `de aansluiting is verlengd ${until(passes)}`)}. Nu: ${label('nl', 'entry', to)}.`,
  'entry-paused': ({ reason }, { did, aside }) =>
    `${did('legde vast dat deze organisatie tijdelijk stopt', 'deze organisatie stopt tijdelijk')}.${aside('De reden', reason)}`,
  'entry-resumed': ({ to }, { did }) =>
    `${did('legde vast dat deze organisatie weer verdergaat', 'deze organisatie gaat weer verder')}. Nu: ${label('nl', 'entry', to)}.`,
  'organisation-left': ({ reason }, { did, aside }) =>
    `${did('legde vast dat deze organisatie uitstapt', 'deze organisatie stapt uit')}.${aside('De reden', reason)}`,
  'organisation-declined': ({ reason }, { did, aside }) =>
    `${did('legde vast dat deze organisatie afziet van aansluiting', 'deze organisatie ziet af van aansluiting')}.${aside('De reden', reason)}`,
  'entry-expired': ({ until }, telling) =>
    `de aansluiting is verlopen: die gold ${telling.until(until)}. Verlengen kan nog.`,
  'requirement-waived': ({ reason }, { did, aside }) =>
    `${did('besloot dat leercycli ook zonder deze organisatie kunnen starten', 'leercycli kunnen ook zonder deze organisatie starten')}.${aside('De reden', reason)}`,
};

/** What happened to a coalition entry, in English. */
export const englishEntry: Sentences<EntryEvent> = {
  'entry-begun': ({ organisation, as }, { did, names }) => {
    const what = `the entry of ${names.organisation(organisation)}`;
    return `${did(`began ${what}`, `${what} was begun`)}, as ${label('en', 'partner', as)}.`;
  },
  'step-recorded': ({ to, document }, { did, aside }) => {
    const step = label('en', 'entry', to);
    return `${did(`recorded a step: ${step}`, `a step was recorded: ${step}`)}.${aside('The document', document)}`;
  },
  'thinks-along': (_, { did }) =>
    `${did('recorded that this organisation thinks along', 'this organisation thinks along')}, without formal entry.`,
  'entry-found': ({ to }) => `this organisation had come so far by then: ${label('en', 'entry', to)}.`,
  'term-set': ({ passes }, { did, until }) =>
    `${did(`agreed that this holds ${until(passes)}`, `it was agreed that this holds ${until(passes)}`)}.`,
  'entry-renewed': ({ to, passes }, { did, until }) =>
    `${did(`renewed the entry ${until(passes)}`, `the entry was renewed ${until(passes)}`)}. Now: ${label('en', 'entry', to)}.`,
  'entry-paused': ({ reason }, { did, aside }) =>
    `${did('recorded that this organisation stops for a while', 'this organisation stops for a while')}.${aside('The reason', reason)}`,
  'entry-resumed': ({ to }, { did }) =>
    `${did('recorded that this organisation goes on again', 'this organisation goes on again')}. Now: ${label('en', 'entry', to)}.`,
  'organisation-left': ({ reason }, { did, aside }) =>
    `${did('recorded that this organisation leaves', 'this organisation leaves')}.${aside('The reason', reason)}`,
  'organisation-declined': ({ reason }, { did, aside }) =>
    `${did('recorded that this organisation does not enter', 'this organisation does not enter')}.${aside('The reason', reason)}`,
  'entry-expired': ({ until }, telling) =>
    `the entry has expired: it held ${telling.until(until)}. It can still be renewed.`,
  'requirement-waived': ({ reason }, { did, aside }) =>
    `${did('decided that cycles can start without this organisation', 'cycles can start without this organisation')}.${aside('The reason', reason)}`,
};
