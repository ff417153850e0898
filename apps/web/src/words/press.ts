import { inBoth } from './words.js';

/** What is said after a press, and when it did not come through. */
export const pressWords = inBoth('press', {
  nl: {
    saved: 'Dank je. Het is opgeslagen.',
    received:
      'We hebben het ontvangen. Het wordt verwerkt zodra het systeem weer werkt. Je hoeft het niet opnieuw te doen.',
    signInAgain: 'Opnieuw inloggen',
    changed: 'Iemand anders heeft dit net aangepast. Jouw tekst is bewaard. Bekijk het verschil.',
    theirs: 'Zo staat het er nu',
    yours: 'Dit schreef jij',
    difference: 'Het verschil',
    sendAnyway: 'Mijn tekst opslaan',
    takeTheirs: 'De andere tekst houden',
    send: 'Opslaan',
    cancel: 'Niet nu',
  },
  en: {
    saved: 'Thank you. It is saved.',
    received: 'We received it. It will be carried out when the system is back. No need to repeat it.',
    signInAgain: 'Sign in again',
    changed: 'Somebody else just changed this. Your text is kept. See the difference.',
    theirs: 'What it says now',
    yours: 'What you wrote',
    difference: 'The difference',
    sendAnyway: 'Save my text',
    takeTheirs: 'Keep the other text',
    send: 'Save',
    cancel: 'Not now',
  },
});
