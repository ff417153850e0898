import { type Letter } from '../../letters/letter.js';
import { capitalised, spelled, type InEach, type Language } from '../language.js';
import { sayDay, sayDate } from '../dates.js';

/** A version of a blueprint that came out. */
export interface PublishedVersion {
  /** Null where the title was erased. */
  title: string | null;
  version: number;
  published: string;
  link: string;
}

/** What is new in a programme, for whoever follows it: what came out, and how many cycles there are. */
export interface News {
  programme: string;
  /** The day since when it is told, as `YYYY-MM-DD`. */
  since: string;
  versions: PublishedVersion[];
  cycles: { open: number; ended: number };
  language: Language;
  timeZone: string;
  /** Where the programme is seen. */
  page: string;
  /** Where it is stopped; undefined where nobody in particular reads it. */
  stop?: string;
}

/** News of a programme as a letter. It asks nothing, and whoever does not want it stops it with one press. */
export function newsFor(news: News): Letter {
  const { programme, since, versions, cycles, language, timeZone, page, stop } = news;
  const said = words[language];
  const came = versions.map(({ title, version, published, link }) => ({
    title: title ?? said.untitled,
    detail: said.version(version, sayDay(published, language, timeZone)),
    link,
  }));
  return {
    language,
    subject: said.subject(programme),
    from: programme,
    greeting: said.greeting,
    heading: said.heading(programme),
    body: [
      capitalised(`${said.came(came.length, sayDate(since, language))}.`),
      capitalised(`${said.open(cycles.open)}${said.ended(cycles.ended)}.`),
    ],
    facts: [],
    ...(came.length > 0 && { sections: [{ heading: said.blueprints, matters: came }] }),
    button: { label: said.button, link: page },
    after: [said.nothing],
    reason: said.reason(programme),
    ways: stop === undefined ? [] : [{ label: said.stop, link: stop }],
  };
}

interface Words {
  subject: (programme: string) => string;
  greeting: string;
  heading: (programme: string) => string;
  came: (count: number, since: string) => string;
  open: (count: number) => string;
  ended: (count: number) => string;
  blueprints: string;
  version: (version: number, on: string) => string;
  untitled: string;
  button: string;
  nothing: string;
  reason: (programme: string) => string;
  stop: string;
}

const words: InEach<Words> = {
  nl: {
    subject: (programme) => `Update van „${programme}”`,
    greeting: 'Beste lezer,',
    heading: (programme) => `Wat er nieuw is in „${programme}”`,
    came: (count, since) => {
      if (count === 0) return `sinds ${since} kwam er geen nieuwe blauwdruk uit`;
      return count === 1
        ? `sinds ${since} kwam er één blauwdruk uit, of een nieuwe versie ervan`
        : `sinds ${since} kwamen er ${spelled('nl', count)} blauwdrukken uit, of nieuwe versies ervan`;
    },
    open: (count) => {
      if (count === 0) return 'er loopt nu geen leercyclus';
      return count === 1 ? 'er loopt nu één leercyclus' : `er lopen nu ${spelled('nl', count)} leercycli`;
    },
    ended: (count) => {
      if (count === 0) return '';
      return count === 1 ? ', en één is er afgerond' : `, en ${spelled('nl', count)} zijn er afgerond`;
    },
    blueprints: 'Om mee te beginnen',
    version: (version, on) => `Versie ${version}, gepubliceerd op ${on}.`,
    untitled: 'Een blauwdruk zonder titel',
    button: 'Bekijk het programma',
    nothing: 'Je hoeft niets te doen. Over twee maanden hoor je weer van ons.',
    reason: (programme) => `Je krijgt deze mail om de twee maanden, omdat je „${programme}” volgt.`,
    stop: 'Stop met deze update',
  },
  en: {
    subject: (programme) => `News of “${programme}”`,
    greeting: 'Dear reader,',
    heading: (programme) => `What is new in “${programme}”`,
    came: (count, since) => {
      if (count === 0) return `no new blueprint came out since ${since}`;
      return count === 1
        ? `one blueprint, or a new version of it, came out since ${since}`
        : `${spelled('en', count)} blueprints, or new versions of them, came out since ${since}`;
    },
    open: (count) => {
      if (count === 0) return 'no cycle is under way now';
      return count === 1 ? 'one cycle is under way now' : `${spelled('en', count)} cycles are under way now`;
    },
    ended: (count) => {
      if (count === 0) return '';
      return count === 1 ? ', and one has ended' : `, and ${spelled('en', count)} have ended`;
    },
    blueprints: 'To start from',
    version: (version, on) => `Version ${version}, published on ${on}.`,
    untitled: 'A blueprint without a title',
    button: 'See the programme',
    nothing: 'Nothing to do. You hear from us again in two months.',
    reason: (programme) => `You get this mail every two months, because you follow “${programme}”.`,
    stop: 'Stop this news',
  },
};
