import { type Letter } from '../../letters/letter.js';
import { label } from '../labels.js';
import { capitalised, listed } from '../language.js';
import { askedInDutch } from './asking.nl.js';
import { type Asked, type Mailing } from './mailing.js';

/** What a mail says, in Dutch, but for where its button leads. */
export function dutchLetter(mailing: Mailing): Omit<Letter, 'button' | 'ways'> & { press: string } {
  const asked = askedInDutch(mailing);
  const { stage, programme, next } = mailing;
  const said = {
    language: 'nl' as const,
    subject: subjectOf(mailing, asked),
    from: '',
    greeting: `Beste ${addressed(mailing)},`,
    reason: `Je krijgt deze mail${programme === '' ? '' : ` van ${programme}`} omdat je ${because(mailing)}.`,
  };
  const goesUp = next ? [goesUpTo(mailing, next)] : [];
  if (stage === 'upward') {
    return {
      ...said,
      heading: capitalised(asked.open),
      body: [
        `Het gaat om ${mailing.about}. ${mailing.passed ? 'De datum was' : 'De datum is'} ${mailing.deadline}.`,
        mailing.role === 'deputy'
          ? 'Kun jij het doen? Of weet je wanneer het wel lukt?'
          : 'Misschien is er iets nodig om verder te kunnen. Vraag het gerust, of spreek samen een nieuwe datum af.',
      ],
      facts: [],
      press: mailing.role === 'deputy' ? asked.press : 'Bekijk hoe het ervoor staat',
      after: goesUp,
    };
  }
  const when = {
    before: `Het kan ${mailing.until}.`,
    today: `Het kan vandaag nog: de laatste dag is ${mailing.lastDay}.`,
    late: `De datum was ${mailing.deadline}. Het kan nog steeds.`,
  }[stage];
  const otherwise =
    stage === 'late'
      ? 'Heb je meer tijd nodig? Kies dan een nieuwe datum.'
      : 'Lukt het niet op tijd? Laat weten wanneer het wel lukt.';
  return {
    ...said,
    heading: capitalised(asked.question),
    body: [asked.why],
    facts: [when, asked.takes],
    press: asked.press,
    after: [...(next ? goesUp : [otherwise]), 'Is het al gedaan? Dan hoef je niets meer te doen.'],
  };
}

function subjectOf(mailing: Mailing, { todo, question, open }: Asked): string {
  switch (mailing.stage) {
    case 'before':
      return `Voor ${mailing.lastDay}: ${todo}`;
    case 'today':
      return `Vandaag: ${todo}`;
    case 'late':
      return `Nog open ${mailing.since}: ${question}`;
    case 'upward':
      return `${mailing.passed ? `Nog open ${mailing.since}` : `Voor ${mailing.lastDay}`}: ${open}`;
  }
}

/** Said beforehand, so that nobody is told upward of behind their back. */
function goesUpTo({ stage, board, ownTeam, role }: Mailing, { tell, on }: NonNullable<Mailing['next']>): string {
  const deputy = role === 'coordinator' && ownTeam !== '' ? 'je vervanger' : 'de vervanger';
  const persons = [
    ...(tell.includes('deputy') ? [deputy] : []),
    ...(tell.includes('lead') ? ['de projectleider'] : []),
  ];
  const told = [
    ...(persons.length > 0 ? [`Op ${on} laten we dit ook aan ${listed('nl', persons)} weten.`] : []),
    ...(tell.includes('board') ? [`Op ${on} komt dit op de lijst van ${board}.`] : []),
  ];
  // Whoever is only told agrees on another date with those who act, as the letter says.
  const more = role === 'lead' && stage === 'upward' ? [] : ['Heb je meer tijd nodig? Kies dan een nieuwe datum.'];
  return [...told, ...more].join(' ');
}

function addressed({ role, ownTeam, board, coordinator }: Mailing): string {
  const of = ownTeam ? ` van ${ownTeam}` : '';
  if (role === 'alt') return 'lid van het Action Learning Team';
  if (role === 'board') return `lid van ${board}`;
  if (role === 'working-group') return 'lid van de werkgroep';
  if (role === 'coordinator') return `${coordinator}${of}`;
  return role === 'deputy' ? `vervangende ${coordinator}${of}` : `${label('nl', 'role', role)}${of}`;
}

function because({ role, ownTeam, board, coordinator }: Mailing): string {
  const of = ownTeam ? ` van ${ownTeam}` : '';
  if (role === 'alt') return 'in het Action Learning Team zit';
  if (role === 'board') return `in ${board} zit`;
  if (role === 'working-group') return 'in de werkgroep zit';
  if (role === 'coordinator') return `${coordinator} bent${of}`;
  return role === 'deputy' ? `de ${coordinator}${of} vervangt` : `${label('nl', 'role', role)} bent${of}`;
}
