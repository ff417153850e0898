import { exportWords } from '../messages/words/exports.js';
import { type Language } from '../messages/words/language.js';
import { type Labelled } from './document.js';

/** What a document about a process says of itself. */
export interface About {
  language: Language;
  timeZone: string;
  title: string | null;
  programme: string;
  workpackage: string;
  /** The day it was made, in words. */
  madeOn: string;
}

/** What stands beneath the title of any document: what it is about, and when it was made. */
export function metaOf(about: About, asItWasOn?: string): Labelled[] {
  const words = exportWords(about.language);
  return [
    { label: words.programme, text: about.programme },
    { label: words.workpackage, text: about.workpackage },
    ...(asItWasOn === undefined ? [] : [{ label: words.asItWas, text: words.asItWasOn(asItWasOn) }]),
    { label: words.madeOn, text: about.madeOn },
  ];
}
