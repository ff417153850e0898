import { type InEach, type Language } from './language.js';

const faults: Record<string, InEach<string>> = {
  'server-away': {
    nl: 'De mailserver was drie dagen niet te bereiken.',
    en: 'The mail server could not be reached for three days.',
  },
  'refused-for-now': {
    nl: 'De mailserver nam deze mail drie dagen lang niet aan.',
    en: 'The mail server did not take this mail for three days.',
  },
  refused: {
    nl: 'De mailserver weigert deze mail.',
    en: 'The mail server refuses this mail.',
  },
  'no-such-address': {
    nl: 'Dit mailadres bestaat niet (meer). Vraag om een nieuw adres.',
    en: 'This mail address does not exist (any more). Ask for a new one.',
  },
  'not-made': {
    nl: 'Deze mail kon niet worden gemaakt. Dat ligt aan Leerlus.',
    en: 'This mail could not be made. That is a fault of Leerlus.',
  },
};

const unknown: InEach<string> = {
  nl: 'Waarom deze mail niet aankwam, is niet bekend.',
  en: 'Why this mail did not arrive is not known.',
};

/** Why a mail was given up on, for whoever administers Leerlus. */
export function sayFault(fault: string | null, language: Language): string {
  return (faults[fault ?? ''] ?? unknown)[language];
}
