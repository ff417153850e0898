import { capitalised } from '../language.js';
import { type RefusalSentence } from './refusing.js';

/** Why something can't be done about a date now, and what can, in Dutch. */
export const dutchDeadlineRefusals = {
  'nothing-asked': 'Hier wordt nu niets gevraagd waar een datum bij hoort. Kijk op de pagina wat er nu te doen is.',
  'not-asked-of-you': 'Dit wordt niet van jou gevraagd. Wie het moet doen, kan zelf om meer tijd vragen.',
  'more-time-asked': 'Er is al om meer tijd gevraagd. Het antwoord komt nog: je hoeft niets te doen.',
  'not-later': 'Deze dag is niet later dan de datum die er nu staat. Kies een latere dag.',
  'no-more-time-asked': 'Hier is niet om meer tijd gevraagd, of er is al een antwoord. Je hoeft niets te doen.',
  'not-late-yet':
    'De datum is nog niet voorbij. Vraag gerust of het lukt. Wie het moet doen, kan het zelf nu al voorleggen.',
  'put-to-already': ({ allRoles }) => `Dit is al voorgelegd${allRoles && ` aan ${allRoles}`}. Je hoeft niets te doen.`,
  'embedding-not-asked': ({ team }) =>
    `${capitalised(team)} hoeft nu niet te vertellen hoe het verder ging. Je hoeft niets te doen.`,
} as const satisfies Record<string, RefusalSentence>;
