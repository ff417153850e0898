import { type Asked } from './mailing.js';

/** What is decided beside the gates of a cycle, in Dutch. */
export function decisionInDutch(kind: 'amendment' | 'supplement' | 'late-lock' | 'usability', cycle: string): Asked {
  const about = `Het gaat om ${cycle}.`;
  const reading = 'Lezen en kiezen kost je ongeveer vijf minuten.';
  switch (kind) {
    case 'amendment':
      return {
        todo: 'laat weten of je akkoord bent met de bijstelling van de hypothese',
        question: 'ben je akkoord met de bijstelling van de hypothese?',
        open: 'er is nog niet besloten over de bijstelling van de hypothese',
        why: `${about} Je ziet wat er verandert, waarom, en wat er toen bekend was. Zolang er niet besloten is, blijft de hypothese zoals die is.`,
        takes: reading,
        press: 'Bekijk de bijstelling',
      };
    case 'supplement':
      return {
        todo: 'laat weten of je akkoord bent met de aanvulling op de evaluatie',
        question: 'ben je akkoord met de aanvulling op de evaluatie?',
        open: 'er is nog niet besloten over de aanvulling op de evaluatie',
        why: `${about} Na de evaluatie kwamen er nog gegevens bij. Zolang er niet besloten is, blijft staan wat eerder is vastgesteld.`,
        takes: reading,
        press: 'Bekijk de aanvulling',
      };
    case 'late-lock':
      return {
        todo: 'laat weten of je akkoord bent met de hypothese',
        question: 'ben je akkoord met de hypothese?',
        open: 'er is nog niet besloten over de hypothese',
        why: `${about} De teams zijn al begonnen. Bij de hypothese komt daarom te staan: vastgelegd na de start.`,
        takes: reading,
        press: 'Bekijk de hypothese',
      };
    case 'usability':
      return {
        todo: 'laat weten of de uitkomst bruikbaar is voor het onderzoek',
        question: 'is de uitkomst bruikbaar voor het onderzoek?',
        open: 'er is nog niet gezegd of de uitkomst bruikbaar is voor het onderzoek',
        why: `${about} Vind je van niet? Dan gaat de leercyclus gewoon verder. Je antwoord komt op de blauwdruk te staan.`,
        takes: 'Het kost je een paar minuten.',
        press: 'Zeg wat je ervan vindt',
      };
  }
}

/** What is asked for a blueprint, in Dutch. */
export function blueprintInDutch(kind: 'review' | 'edit', blueprint: string): Asked {
  return kind === 'review'
    ? {
        todo: 'kijk of de blauwdruk nog klopt',
        question: 'klopt de blauwdruk nog?',
        open: 'er is nog niet gekeken of de blauwdruk nog klopt',
        why: `Het gaat om ${blueprint}. Klopt alles nog? Kies dan een nieuwe datum om te kijken. Klopt het niet meer? Pas de blauwdruk aan.`,
        takes: 'Lezen kost je ongeveer tien minuten.',
        press: 'Lees de blauwdruk na',
      }
    : {
        todo: 'schrijf verder aan de blauwdruk',
        question: 'kun je verder schrijven aan de blauwdruk?',
        open: 'de blauwdruk is nog niet af',
        why: `Het gaat om ${blueprint}. De werkzame factoren staan al klaar. Schrijf erbij waar de blauwdruk voor is en hoe je begint.`,
        takes: 'Twee bladzijden is genoeg.',
        press: 'Schrijf verder',
      };
}
