import { type Dates } from '../words/dates.js';
import { type Say } from '../words/words.js';

/** What is filled in so far: texts as they were typed; several of something with commas between them. */
export type Values = Record<string, string>;

/** Something that can be chosen. */
export interface Option {
  value: string;
  label: string;
  help?: string;
}

/** What a programme knows that can be chosen from. */
export type Source =
  'people' | 'organisations' | 'partner-types' | 'pledge-levels' | 'teams' | 'workpackages' | 'blueprints' | 'phases';

/** Something to fill in, on the page of whatever `Here` is. */
export interface Field<Here> {
  name: string;
  /** `one` of many is folded away; a `choice` shows the few there are; `some` may be several. */
  kind: 'typed' | 'line' | 'email' | 'number' | 'date' | 'time' | 'tick' | 'choice' | 'one' | 'some';
  max?: number;
  optional?: boolean;
  /** What can be chosen: words of the catalogue by their names, what the page shows, or what the programme knows. */
  words?: readonly string[];
  options?: (here: Here, said: { dates: Dates; say: Say<string> }) => Option[];
  from?: Source;
  /** Whether it is asked, by what was filled in already. */
  when?: (values: Values) => boolean;
}

/** What a command is made of. */
export interface Filled<Here> {
  /** The part that it is about; empty for the whole. */
  about: string;
  values: Values;
  here: Here;
  /** The programme's clock, for what is said in hours. */
  timeZone: string;
}

/** A command's form: what it asks, what stands there already, what it sends. */
export interface Form<Here, Sent> {
  fields: Field<Here>[];
  /** It can't be undone: asked once more, also where nothing has to be said. */
  isGrave?: boolean;
  hasHelp?: boolean;
  prefill?: (at: { about: string; here: Here; timeZone: string }) => Values;
  make: (filled: Filled<Here>) => Sent;
}

/** The forms of a page, by the command that they make. */
export type Forms<Here, Sent> = Record<string, Form<Here, Sent>>;
