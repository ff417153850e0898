import { type DeadlineEvent } from '../../../../domain/cycle/events/deadlines.js';
import { sayWhat } from '../../missing.js';
import { sayRole } from '../../names.js';
import { type Sentences } from '../telling.js';

const extent = { yes: 'ja', partly: 'deels', no: 'nog niet' } as const;

/** What happened about dates, in Dutch. */
export const dutchDeadlines: Sentences<DeadlineEvent> = {
  'more-time-asked': ({ what, until, answerBy, reason }, telling) => {
    const asked = telling.did('vroeg om meer tijd', 'er is om meer tijd gevraagd');
    const possible = `${sayWhat(what, 'nl', telling.names)} lukt wel op ${telling.date(until)}`;
    return `${asked}: ${possible}. We wachten ${telling.until(answerBy)} op een antwoord.${telling.aside('De reden', reason)}`;
  },
  'more-time-given': ({ what, until }, telling) =>
    `${telling.did('gaf meer tijd', 'er kwam meer tijd')}: ${sayWhat(what, 'nl', telling.names)} kan tot en met ${telling.date(until)}.`,
  'more-time-declined': ({ what, reason }, telling) =>
    `${telling.did('liet de datum staan', 'de datum blijft staan')} voor wat gevraagd werd: ${sayWhat(what, 'nl', telling.names)}.${telling.aside('De reden', reason)}`,
  'put-to': ({ what, to, reason }, telling) => {
    const named = sayRole('nl', to, telling.names);
    return `${telling.did(`legde dit voor aan ${named}`, `dit is voorgelegd aan ${named}`)}: ${sayWhat(what, 'nl', telling.names)}.${telling.aside('De reden', reason)}`;
  },
  'embedding-reported': ({ team, months, inPolicy, inPractice, note }, telling) => {
    const told = telling.did('vertelde hoe het verder ging', 'er is verteld hoe het verder ging');
    const after = telling.count(months, 'maand', 'maanden');
    return `${told} bij ${telling.team(team)}, ${after} na het delen. Staat het in het beleid? ${capital(extent[inPolicy])}. Gebeurt het in de praktijk? ${capital(extent[inPractice])}.${telling.aside('Erbij gezegd', note)}`;
  },
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
