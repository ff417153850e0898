import { type DeadlineEvent } from '../../../../domain/cycle/events/deadlines.js';
import { sayWhat } from '../../missing.js';
import { sayRole } from '../../names.js';
import { type Sentences } from '../telling.js';

const extent = { yes: 'Yes', partly: 'Partly', no: 'Not yet' } as const;

/** What happened about dates, in English. */
export const englishDeadlines: Sentences<DeadlineEvent> = {
  'more-time-asked': ({ what, until, answerBy, reason }, telling) => {
    const asked = telling.did('asked for more time', 'more time was asked for');
    const waits = `We wait for an answer ${telling.until(answerBy)}.`;
    return `${asked} to ${sayWhat(what, 'en', telling.names)}: ${telling.date(until)} is possible. ${waits}${telling.aside('The reason', reason)}`;
  },
  'more-time-given': ({ what, until }, telling) =>
    `${telling.did('gave more time', 'there is more time')} to ${sayWhat(what, 'en', telling.names)}: until the end of ${telling.date(until)}.`,
  'more-time-declined': ({ what, reason }, telling) =>
    `${telling.did('left the date as it is', 'the date stays as it is')} to ${sayWhat(what, 'en', telling.names)}.${telling.aside('The reason', reason)}`,
  'put-to': ({ what, to, reason }, telling) => {
    const named = sayRole('en', to, telling.names);
    return `${telling.did(`put this to ${named}`, `this was put to ${named}`)}: ${sayWhat(what, 'en', telling.names)}.${telling.aside('The reason', reason)}`;
  },
  'embedding-reported': ({ team, months, inPolicy, inPractice, note }, telling) => {
    const told = telling.did('told how it went on', 'it was told how it went on');
    const after = telling.count(months, 'month', 'months');
    return `${told} at ${telling.team(team)}, ${after} after sharing. Is it in policy? ${extent[inPolicy]}. Is it in practice? ${extent[inPractice]}.${telling.aside('Added', note)}`;
  },
};
