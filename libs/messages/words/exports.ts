import { marked, type InEach, type Language } from './language.js';
import { sayUntitled } from './names.js';

/** The fixed words of a document: headings, heads of columns, labels. */
export interface ExportWords {
  timeline: string;
  blueprint: string;
  programme: string;
  workpackage: string;
  madeOn: string;
  asItWas: string;
  asItWasOn(day: string): string;
  untitled: string;
  page(number: number | string, of: number | string): string;
  nothingHappened: string;
  when: string;
  what: string;
  /** The columns that only a spreadsheet has. */
  columns: { number: string; recorded: string; type: string; happenedOn: string; recordedAt: string };
  status: string;
  draft: string;
  published(version: number, on: string | undefined): string;
  replaced(by: string | null | undefined): string;
  withdrawn(because: string | null | undefined): string;
  changedSince: string;
  owner: string;
  reviewOn: string;
  purpose: string;
  forWhom: string;
  whatItTakes: string;
  howToBegin: string;
  lookOutFor: string;
  notWrittenYet: string;
  successes: string;
  barriers: string;
  noFactors: string;
  factor: string;
  where: string;
  whomToAsk: string;
  helpedIn(teams: string): string;
  notIn(teams: string): string;
  hinderedIn(teams: string): string;
  notHinderedIn(teams: string): string;
  learntIn(cycles: string): string;
  phases: string;
  lasts(phase: string, days: number): string;
  sources: string;
  cycle: string;
  conclusion: string;
  research: string;
  erased: string;
}

const dutch: ExportWords = {
  timeline: 'Tijdlijn',
  blueprint: 'Blauwdruk',
  programme: 'Programma',
  workpackage: 'Werkpakket',
  madeOn: 'Gemaakt op',
  asItWas: 'Stand',
  asItWasOn: (day) => `zoals het was op ${day}`,
  untitled: sayUntitled('nl'),
  page: (number, of) => `Pagina ${number} van ${of}`,
  nothingHappened: 'Hier is nog niets gebeurd.',
  when: 'Wanneer',
  what: 'Wat er gebeurde',
  columns: {
    number: 'Nr.',
    recorded: 'Ingevoerd',
    type: 'Soort',
    happenedOn: 'Gebeurd (datum)',
    recordedAt: 'Ingevoerd (tijdstip)',
  },
  status: 'Status',
  draft: 'Concept, nog niet gepubliceerd',
  published: (version, on) => `Versie ${version}${on === undefined ? '' : `, gepubliceerd op ${on}`}`,
  replaced: (by) => `Vervangen door ${by == null ? 'een andere blauwdruk' : marked('nl', by)}`,
  withdrawn: (because) => `Ingetrokken: begin hier niet meer mee${because == null ? '' : `. Reden: ${because}`}`,
  changedSince: 'Daarna is de tekst aangepast; dat is nog niet gepubliceerd.',
  owner: 'Eigenaar',
  reviewOn: 'Opnieuw bekijken',
  purpose: 'Waar het voor is',
  forWhom: 'Voor wie',
  whatItTakes: 'Wat het vraagt',
  howToBegin: 'Zo begin je',
  lookOutFor: 'Let hierop',
  notWrittenYet: 'Nog niet geschreven.',
  successes: 'Wat hielp',
  barriers: 'Wat in de weg zat',
  noFactors: 'Er is nog niets bijgedragen uit een leercyclus.',
  factor: 'Werkzame factor',
  where: 'Waar',
  whomToAsk: 'Vraag het aan',
  helpedIn: (teams) => `Hielp bij ${teams}`,
  notIn: (teams) => `Niet bij ${teams}`,
  hinderedIn: (teams) => `In de weg bij ${teams}`,
  notHinderedIn: (teams) => `Niet bij ${teams}`,
  learntIn: (cycles) => `Geleerd in ${cycles}`,
  phases: 'Zo lang duren de fasen',
  lasts: (phase, days) => `${phase}: ongeveer ${days} ${days === 1 ? 'dag' : 'dagen'}`,
  sources: 'Waar dit vandaan komt',
  cycle: 'Leercyclus',
  conclusion: 'Conclusie',
  research: 'Voor het onderzoek',
  erased: '(deze tekst is weggehaald)',
};

const english: ExportWords = {
  timeline: 'Timeline',
  blueprint: 'Blueprint',
  programme: 'Programme',
  workpackage: 'Workpackage',
  madeOn: 'Made on',
  asItWas: 'State',
  asItWasOn: (day) => `as it was on ${day}`,
  untitled: sayUntitled('en'),
  page: (number, of) => `Page ${number} of ${of}`,
  nothingHappened: 'Nothing has happened here yet.',
  when: 'When',
  what: 'What happened',
  columns: {
    number: 'No.',
    recorded: 'Recorded',
    type: 'Kind',
    happenedOn: 'Happened (date)',
    recordedAt: 'Recorded (instant)',
  },
  status: 'Status',
  draft: 'Draft, not published yet',
  published: (version, on) => `Version ${version}${on === undefined ? '' : `, published on ${on}`}`,
  replaced: (by) => `Replaced by ${by == null ? 'another blueprint' : marked('en', by)}`,
  withdrawn: (because) => `Withdrawn: do not begin with it any more${because == null ? '' : `. Reason: ${because}`}`,
  changedSince: 'The text was changed after that; the change is not published yet.',
  owner: 'Owner',
  reviewOn: 'To be reviewed',
  purpose: 'What it is for',
  forWhom: 'For whom',
  whatItTakes: 'What it takes',
  howToBegin: 'How to begin',
  lookOutFor: 'Look out for',
  notWrittenYet: 'Not written yet.',
  successes: 'What helped',
  barriers: 'What hindered',
  noFactors: 'No cycle has contributed anything yet.',
  factor: 'Factor',
  where: 'Where',
  whomToAsk: 'Whom to ask',
  helpedIn: (teams) => `Helped ${teams}`,
  notIn: (teams) => `Not ${teams}`,
  hinderedIn: (teams) => `Hindered ${teams}`,
  notHinderedIn: (teams) => `Not ${teams}`,
  learntIn: (cycles) => `Learnt in ${cycles}`,
  phases: 'How long the phases take',
  lasts: (phase, days) => `${phase}: about ${days} ${days === 1 ? 'day' : 'days'}`,
  sources: 'Where this comes from',
  cycle: 'Cycle',
  conclusion: 'Conclusion',
  research: 'For the research',
  erased: '(this text was removed)',
};

const words: InEach<ExportWords> = { nl: dutch, en: english };

/** The fixed words of a document in a language. */
export function exportWords(language: Language): ExportWords {
  return words[language];
}
