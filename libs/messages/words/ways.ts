import { DateTime } from 'luxon';
import { type Instant } from '../../engine/instant.js';
import { AFTER, type Way } from '../ways.js';
import { type InEach, type Language } from './language.js';

interface Said {
  label: string;
  detail: string;
}

const waysInWords: InEach<Record<Way, Said>> = {
  nl: {
    'at-once': { label: 'Meteen', detail: 'Je krijgt elke mail op het moment dat er iets gevraagd wordt.' },
    daily: {
      label: 'Eén mail per dag',
      detail: 'Je krijgt op elke werkdag één mail. Wat niet kan wachten, komt meteen.',
    },
    weekly: {
      label: 'Eén mail per week',
      detail: 'Je krijgt één mail aan het begin van de week. Wat niet kan wachten, komt meteen.',
    },
  },
  en: {
    'at-once': { label: 'At once', detail: 'You get each mail at the moment that something is asked.' },
    daily: { label: 'One mail a day', detail: 'You get one mail on each working day. What cannot wait comes at once.' },
    weekly: {
      label: 'One mail a week',
      detail: 'You get one mail at the beginning of the week. What cannot wait comes at once.',
    },
  },
};

/** A way in which messages come, as one chooses it. */
export function sayWay(way: Way, language: Language): Said {
  return waysInWords[language][way];
}

/** When the next digest goes out: „De volgende mail komt op maandag 16 maart, iets na 9 uur.” */
export function sayDigestMoment(at: Instant, language: Language, timeZone: string): string {
  const moment = DateTime.fromISO(at, { zone: timeZone, locale: language });
  const day = moment.toFormat('cccc d MMMM');
  const told = moment.minus(AFTER);
  const time = told.toFormat(told.minute === 0 ? 'H' : 'H:mm');
  return language === 'nl'
    ? `De volgende mail komt op ${day}, iets na ${time} uur, als er iets te melden is.`
    : `The next mail comes on ${day}, a little after ${time}, if there is something to tell.`;
}
