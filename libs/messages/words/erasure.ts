import { type InEach, type Language } from './language.js';

const sentences = {
  'asked-own': {
    nl: 'Weet je het zeker? Je naam en je adres verdwijnen, en de teksten die over jou gaan ook. Je rollen eindigen. Dit is niet terug te draaien. Bevestig het binnen 15 minuten.',
    en: 'Are you sure? Your name and your address go, and so do the texts that are about you. Your roles end. This cannot be undone. Confirm it within 15 minutes.',
  },
  asked: {
    nl: 'Weet je het zeker? De naam en het adres verdwijnen, en de teksten die over deze persoon gaan ook. De rollen eindigen. Dit is niet terug te draaien. Bevestig het binnen 15 minuten.',
    en: 'Are you sure? The name and the address go, and so do the texts that are about this person. The roles end. This cannot be undone. Confirm it within 15 minutes.',
  },
  confirmed: {
    nl: 'We wissen de gegevens nu. Dat is meestal binnen een minuut klaar. Je hoeft niets meer te doen.',
    en: 'We are erasing it now. That usually takes less than a minute. Nothing left to do.',
  },
} as const satisfies Record<string, InEach<string>>;

/** What somebody reads who asks that a person is erased. */
export function sayErasure(what: keyof typeof sentences, language: Language): string {
  return sentences[what][language];
}

/** What can be wrong with erasing somebody, or with saying whom a text is about. */
export const erasureProblems = {
  'erasure-key': {
    nl: [
      'Deze bevestiging werkt niet meer',
      'Ze is te oud, of hoort bij iets anders. Er is niets gewist. Vraag het opnieuw aan en bevestig het dan.',
    ],
    en: [
      'This confirmation works no longer',
      'It is too old, or belongs to something else. Nothing was erased. Ask again, and confirm it then.',
    ],
  },
  'may-not-erase': {
    nl: [
      'Dit kan een ander doen',
      'Iemand wissen kan wie elk programma leidt waaraan die persoon meedoet. Vraag het anders aan een beheerder, of aan de persoon zelf.',
    ],
    en: [
      'Somebody else can do this',
      'Whoever leads every programme that this person takes part in can erase them. Otherwise ask an administrator, or the person.',
    ],
  },
  'may-not-mark': {
    nl: [
      'Dit kan een ander doen',
      'Over wie een tekst gaat, zegt wie hem schreef, de projectleider, of de persoon over wie hij gaat. Vraag het aan een van hen.',
    ],
    en: [
      'Somebody else can do this',
      'Whom a text is about is said by whoever wrote it, by the project lead, or by the person it is about. Ask one of them.',
    ],
  },
} as const satisfies Record<string, InEach<readonly [string, string]>>;
