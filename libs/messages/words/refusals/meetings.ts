import { type RefusalSentence } from './refusing.js';

/** Why something can't be done with a meeting now, and what can, in Dutch. */
export const dutchMeetingRefusals = {
  'meeting-over': ({ detail }) =>
    detail('state') === 'cancelled'
      ? 'Deze bijeenkomst is afgezegd. Plan een nieuwe.'
      : 'Deze bijeenkomst is al geweest. Plan een nieuwe.',
  'meeting-backwards': 'De bijeenkomst eindigt voordat ze begint. Kies een later einde.',
} as const satisfies Record<string, RefusalSentence>;

/** The same in English. */
export const englishMeetingRefusals = {
  'meeting-over': ({ detail }) =>
    detail('state') === 'cancelled'
      ? 'This meeting was called off. Plan a new one.'
      : 'This meeting has been held. Plan a new one.',
  'meeting-backwards': 'The meeting ends before it begins. Choose a later end.',
} as const satisfies Record<string, RefusalSentence>;
