import { label } from '../labels.js';
import { capitalised } from '../language.js';
import { blueprintInDutch, decisionInDutch } from './asked.nl.js';
import { coalitionAsked, isCoalitionAsk } from './coalition.js';
import { programmeAsks } from './asked-programme.js';
import { type Asked, type Mailing } from './mailing.js';

/** The subject line, in Dutch. */
export function dutchSubject(mailing: Mailing): string {
  const { todo, question, open } = askedInDutch(mailing);
  switch (mailing.stage) {
    case 'before':
      return `Voor ${mailing.lastDay}: ${todo}`;
    case 'today':
      return `Vandaag: ${todo}`;
    case 'late':
      return `Nog open ${mailing.since}: ${question}`;
    case 'upward':
      return `Nog open ${mailing.since}: ${open}`;
  }
}

/** The paragraphs of the letter, in Dutch. */
export function dutchParagraphs(mailing: Mailing, link: string): string[] {
  const { question, open, why, takes } = askedInDutch(mailing);
  const greeting = `Beste ${addressed(mailing)},`;
  const reason = `Je krijgt deze mail omdat je ${because(mailing)}.`;
  if (mailing.stage === 'upward') {
    return [
      greeting,
      `${capitalised(mailing.about)}: ${open}. Dat staat open ${mailing.since}.`,
      `${mailing.role === 'deputy' ? 'Kun jij het doen, of weet je wanneer het wel lukt?' : 'Misschien is er iets nodig om verder te kunnen. Vraag het gerust, of spreek samen een nieuwe datum af.'} Hier zie je hoe het ervoor staat:`,
      link,
      reason,
    ];
  }
  const when = {
    before: `Het kan ${mailing.until}.`,
    today: `Het kan vandaag nog: de laatste dag is ${mailing.lastDay}.`,
    late: `De datum was ${mailing.deadline}. Het kan nog steeds.`,
  }[mailing.stage];
  const later = mailing.stage === 'late' ? 'Heb je meer tijd nodig?' : 'Lukt het niet op tijd?';
  return [
    greeting,
    `${capitalised(question)} ${why}`,
    `${when} ${takes}`,
    link,
    `${later} Laat weten wanneer het wel lukt. Is het al gedaan? Dan hoef je niets meer te doen.`,
    reason,
  ];
}

function askedInDutch(mailing: Mailing): Asked {
  const { kind, part, team, cycle, about, gate, phase } = mailing;
  const minute = 'Het kost je één minuut.';
  if (isCoalitionAsk(kind)) return coalitionAsked(kind, about, 'nl');
  switch (kind) {
    case 'gate':
      return {
        todo: `laat weten of je akkoord bent met ${gate}`,
        question: `ben je akkoord met ${gate}?`,
        open: `er is nog niet besloten over ${gate}`,
        why: `Het gaat om ${cycle}. Als iedereen akkoord is, kan de volgende stap beginnen. Nog niet akkoord? Zeg dan wat er nog moet gebeuren.`,
        takes: 'Lezen en kiezen kost je ongeveer tien minuten.',
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
      };
    case 'team-finished':
      return {
        todo: `geef aan of ${team} klaar is met het experiment`,
        question: `is ${team} klaar met het experiment?`,
        open: `${team} heeft nog niet laten weten of het experiment klaar is`,
        why: `Het gaat om ${cycle}. Is jullie team klaar? Dan kan de evaluatie beginnen.`,
        takes: minute,
      };
    case 'condition':
    case 'coordinator':
      return programmeAsks(kind, mailing, 'nl');
    case 'agreement':
      return {
        todo: 'kijk of jullie werkafspraak nog klopt',
        question: 'klopt jullie werkafspraak nog?',
        open: 'een werkafspraak is nog niet opnieuw bekeken',
        why: `Het gaat om ${about}. Kijk samen of de afspraak nog klopt: spreek af wanneer jullie weer kijken, pas hem aan, of stop ermee. Kun je het zelf niet aanpassen? Zeg het dan tegen de projectleider.`,
        takes: 'Het kost je een paar minuten.',
      };
    default:
      return {
        todo: 'er staat iets voor je klaar',
        question: 'er staat nog iets voor je klaar.',
        open: 'er staat nog iets klaar dat niet gedaan is',
        why: `Het gaat om ${cycle}. Op de pagina zie je wat er nodig is.`,
        takes: 'Het kost meestal een paar minuten.',
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
      };
    case 'evaluation':
      return {
        todo: 'leg de evaluatie voor',
        question: 'kun je de evaluatie voorleggen?',
        open: 'de evaluatie is nog niet voorgelegd',
        why: `${about} De cijfers en notities staan al klaar. Kwam de verwachting niet uit? Ook dat is een uitkomst.`,
        takes,
      };
    case 'blueprint':
      return {
        todo: 'maak de blauwdruk klaar om te delen',
        question: 'kun je de blauwdruk klaarmaken om te delen?',
        open: 'de blauwdruk is nog niet gepubliceerd',
        why: `${about} De werkzame factoren staan al klaar. Met de blauwdruk kan een ander team beginnen.`,
        takes: 'Twee bladzijden is genoeg. De projectleider publiceert hem.',
      };
    default:
      return {
        todo: `leg iets voor in de fase ${phase}`,
        question: `kun je iets voorleggen in de fase ${phase}?`,
        open: `in de fase ${phase} is nog niets voorgelegd`,
        why: `${about} Daarna kunnen anderen besluiten.`,
        takes,
      };
  }
}

function addressed({ role, ownTeam }: Mailing): string {
  const of = ownTeam ? ` van ${ownTeam}` : '';
  if (role === 'alt') return 'lid van het Action Learning Team';
  if (role === 'board') return 'lid van de stuurgroep';
  if (role === 'working-group') return 'lid van de werkgroep';
  return role === 'deputy' ? `vervangende coördinator${of}` : `${label('nl', 'role', role)}${of}`;
}

function because({ role, ownTeam }: Mailing): string {
  const of = ownTeam ? ` van ${ownTeam}` : '';
  if (role === 'alt') return 'in het Action Learning Team zit';
  if (role === 'board') return 'in de stuurgroep zit';
  if (role === 'working-group') return 'in de werkgroep zit';
  return role === 'deputy' ? `de coördinator${of} vervangt` : `${label('nl', 'role', role)} bent${of}`;
}
