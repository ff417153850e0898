import { type Language } from '../words/language.js';

/** Somewhere to go: what the words on it say, and where it leads. */
export interface Way {
  label: string;
  link: string;
}

/** One matter of a list. */
export interface Matter {
  /** What is asked, or what is open, as a sentence. */
  title: string;
  /** Where, and until when. */
  detail: string;
  link: string;
}

/** Matters that belong together, under a heading of their own. */
export interface Section {
  heading: string;
  matters: Matter[];
}

/** What a mail says, before it is text or HTML. Each string is one sentence or a few; none holds markup. */
export interface Letter {
  language: Language;
  subject: string;
  /** Who asks: the programme by its name; empty where no programme does. */
  from: string;
  greeting: string;
  /** What is asked, or what is open: the heading of the HTML. */
  heading: string;
  body: string[];
  /** By when and how long it takes: what whoever has ten seconds looks for; empty where there is neither. */
  facts: string[];
  sections?: Section[];
  /** The one thing to press; null where nothing is asked. */
  button: Way | null;
  /** What happens if not, and what to do then. */
  after: string[];
  /** Why the reader gets it. */
  reason: string;
  /** Where the reader chooses what comes and how. */
  ways: Way[];
}

/** A mail as it is sent: text and HTML say the same. */
export interface WrittenLetter {
  subject: string;
  text: string;
  html: string;
}
