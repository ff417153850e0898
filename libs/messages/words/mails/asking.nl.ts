import { programmeAsks } from './asked-programme.js';
import { blueprintInDutch, decisionInDutch } from './asked.nl.js';
import { coalitionAsked, isCoalitionAsk } from './coalition.js';
import { stopped } from '../language.js';
import { laterAsked, nestedIn } from './asked-later.js';
import { type Asked, type Mailing } from './mailing.js';

/** What is asked, by its kind, in Dutch. */
export function askedInDutch(mailing: Mailing): Asked {
  const { kind, part, team, cycle, about, gate, phase, detail } = mailing;
  const minute = 'Het kost je één minuut.';
  if (isCoalitionAsk(kind)) return coalitionAsked(kind, mailing, 'nl');
  switch (kind) {
    case 'gate':
      return {
        todo: `laat weten of je akkoord bent met ${gate}`,
        question: `ben je akkoord met ${gate}?`,
        open: `er is nog niet besloten over ${gate}`,
        why: `Het gaat om ${cycle}. Als iedereen akkoord is, kan de volgende stap beginnen. Nog niet akkoord? Zeg dan wat er nog moet gebeuren.`,
        takes: 'Lezen en kiezen kost je ongeveer tien minuten.',
        press: 'Lees en beslis',
      };
    case 'submission':
      return submissionInDutch(part, { phase, cycle });
    case 'amendment':
    case 'supplement':
    case 'late-lock':
    case 'usability':
      return decisionInDutch(kind, cycle);
    case 'review':
    case 'edit':
      return blueprintInDutch(kind, about);
    case 'team-ready':
      return {
        todo: `geef aan of ${team} klaar is om te starten`,
        question: `is ${team} klaar om te starten?`,
        open: `${team} heeft nog niet laten weten of het kan starten`,
        why: `Het gaat om ${cycle}. Dan weten de anderen dat ze kunnen beginnen.`,
        takes: minute,
        press: 'Laat weten of jullie klaar zijn',
      };
    case 'team-finished':
      return {
        todo: `geef aan of ${team} klaar is met het experiment`,
        question: `is ${team} klaar met het experiment?`,
        open: `${team} heeft nog niet laten weten of het experiment klaar is`,
        why: `Het gaat om ${cycle}. Is jullie team klaar? Dan kan de evaluatie beginnen.`,
        takes: minute,
        press: 'Laat weten of jullie klaar zijn',
      };
    case 'condition':
    case 'coordinator':
      return programmeAsks(kind, mailing, 'nl');
    case 'agreement':
      return {
        todo: 'kijk of jullie werkafspraak nog klopt',
        question: 'klopt jullie werkafspraak nog?',
        open: 'een werkafspraak is nog niet opnieuw bekeken',
        why: `Het gaat om ${about}.${detail === '' ? '' : ` De afspraak: ${stopped(detail)}`} Kijk samen of de afspraak nog klopt: spreek af wanneer jullie weer kijken, pas hem aan, of stop ermee. Kun je het zelf niet aanpassen? Zeg het dan tegen de projectleider.`,
        takes: 'Het kost je een paar minuten.',
        press: 'Bekijk de werkafspraak',
      };
    case 'meeting-answer':
      return {
        todo: 'laat weten of je komt',
        question: 'kom je?',
        open: 'nog niet iedereen heeft laten weten of die komt',
        why: `Het gaat om ${about}. Dan weten de anderen op wie ze kunnen rekenen.`,
        takes: minute,
        press: 'Laat weten of je komt',
      };
    case 'more-time':
    case 'embedding':
      return laterAsked(kind, { ...mailing, nested: askedInDutch(nestedIn(mailing)).todo }, 'nl');
    default:
      return {
        todo: 'er staat iets voor je klaar',
        question: 'er staat nog iets voor je klaar.',
        open: 'er staat nog iets klaar dat niet gedaan is',
        why: `Het gaat om ${cycle}. Op de pagina zie je wat er nodig is.`,
        takes: 'Het kost meestal een paar minuten.',
        press: 'Open de pagina',
      };
  }
}

function submissionInDutch(part: string, { phase, cycle }: Pick<Mailing, 'phase' | 'cycle'>): Asked {
  const takes = 'Heb je de tekst al? Dan kost voorleggen één minuut.';
  const about = `Het gaat om ${cycle}.`;
  switch (part) {
    case 'hypothesis':
      return {
        todo: 'leg de hypothese voor',
        question: 'kun je de hypothese voorleggen?',
        open: 'de hypothese is nog niet voorgelegd',
        why: `${about} Daarna kunnen anderen besluiten of de teams kunnen starten.`,
        takes,
        press: 'Leg de hypothese voor',
      };
    case 'evaluation':
      return {
        todo: 'leg de evaluatie voor',
        question: 'kun je de evaluatie voorleggen?',
        open: 'de evaluatie is nog niet voorgelegd',
        why: `${about} De cijfers en notities staan al klaar. Kwam de verwachting niet uit? Ook dat is een uitkomst.`,
        takes,
        press: 'Leg de evaluatie voor',
      };
    case 'blueprint':
      return {
        todo: 'maak de blauwdruk klaar om te delen',
        question: 'kun je de blauwdruk klaarmaken om te delen?',
        open: 'de blauwdruk is nog niet gepubliceerd',
        why: `${about} De werkzame factoren staan al klaar. Met de blauwdruk kan een ander team beginnen.`,
        takes: 'Twee bladzijden is genoeg. De projectleider publiceert hem.',
        press: 'Maak de blauwdruk klaar',
      };
    default:
      return {
        todo: `leg iets voor in de fase ${phase}`,
        question: `kun je iets voorleggen in de fase ${phase}?`,
        open: `in de fase ${phase} is nog niets voorgelegd`,
        why: `${about} Daarna kunnen anderen besluiten.`,
        takes,
        press: 'Open de pagina',
      };
  }
}
