import { type Letter } from '../../letters/letter.js';
import { label } from '../labels.js';
import { capitalised, listed } from '../language.js';
import { askedInEnglish } from './asking.en.js';
import { type Asked, type Mailing } from './mailing.js';

/** What a mail says, in English, but for where its button leads. */
export function englishLetter(mailing: Mailing): Omit<Letter, 'button' | 'ways'> & { press: string } {
  const asked = askedInEnglish(mailing);
  const { stage, programme, next } = mailing;
  const said = {
    language: 'en' as const,
    subject: subjectOf(mailing, asked),
    from: '',
    greeting: `Dear ${addressed(mailing)},`,
    reason: `You get this mail${programme === '' ? '' : ` from ${programme}`} because ${because(mailing)}.`,
  };
  const goesUp = next ? [goesUpTo(mailing, next)] : [];
  if (stage === 'upward') {
    return {
      ...said,
      heading: capitalised(asked.open),
      body: [
        `This is about ${mailing.about}. ${mailing.passed ? 'The date was' : 'The date is'} ${mailing.deadline}.`,
        mailing.role === 'deputy'
          ? 'Can you do it? Or do you know when it can be done?'
          : 'Perhaps something is needed to go on. Feel free to ask, or agree on a new date together.',
      ],
      facts: [],
      press: mailing.role === 'deputy' ? asked.press : 'See how things stand',
      after: goesUp,
    };
  }
  const when = {
    before: `You can do it ${mailing.until}.`,
    today: `There is still time today: the last day is ${mailing.lastDay}.`,
    late: `The date was ${mailing.deadline}. You can still do it.`,
  }[stage];
  const otherwise = stage === 'late' ? 'Need more time? Pick a new date.' : 'Not in time? Say when.';
  return {
    ...said,
    heading: capitalised(asked.question),
    body: [asked.why],
    facts: [when, asked.takes],
    press: asked.press,
    after: [...(next ? goesUp : [otherwise]), 'Is it done already? Then there is nothing left to do.'],
  };
}

function subjectOf(mailing: Mailing, { todo, question, open }: Asked): string {
  switch (mailing.stage) {
    case 'before':
      return `By ${mailing.lastDay}: ${todo}`;
    case 'today':
      return `Today: ${todo}`;
    case 'late':
      return `Open ${mailing.since}: ${question}`;
    case 'upward':
      return `${mailing.passed ? `Open ${mailing.since}` : `By ${mailing.lastDay}`}: ${open}`;
  }
}

/** Said beforehand, so that nobody is told upward of behind their back. */
function goesUpTo({ stage, board, ownTeam, role }: Mailing, { tell, on }: NonNullable<Mailing['next']>): string {
  const deputy = role === 'coordinator' && ownTeam !== '' ? 'your deputy' : 'the deputy';
  const persons = [
    ...(tell.includes('deputy') ? [deputy] : []),
    ...(tell.includes('lead') ? ['the project lead'] : []),
  ];
  const told = [
    ...(persons.length > 0 ? [`On ${on} we will also tell ${listed('en', persons)}.`] : []),
    ...(tell.includes('board') ? [`On ${on} this goes on the list of ${board}.`] : []),
  ];
  // Whoever is only told agrees on another date with those who act, as the letter says.
  const more = role === 'lead' && stage === 'upward' ? [] : ['Need more time? Pick a new date.'];
  return [...told, ...more].join(' ');
}

function addressed({ role, ownTeam, board, coordinator }: Mailing): string {
  const of = ownTeam ? ` of ${ownTeam}` : '';
  if (role === 'alt') return 'member of the Action Learning Team';
  if (role === 'board') return `member of ${board}`;
  if (role === 'working-group') return 'member of the working group';
  if (role === 'coordinator') return `${coordinator}${of}`;
  return role === 'deputy' ? `deputy ${coordinator}${of}` : `${label('en', 'role', role)}${of}`;
}

function because({ role, ownTeam, board, coordinator }: Mailing): string {
  const of = ownTeam ? ` of ${ownTeam}` : '';
  if (role === 'alt') return 'you are in the Action Learning Team';
  if (role === 'board') return `you are a member of ${board}`;
  if (role === 'working-group') return 'you are in the working group';
  if (role === 'deputy') return `you stand in for the ${coordinator}${of}`;
  const named = role === 'coordinator' ? coordinator : label('en', 'role', role);
  return ownTeam ? `you are the ${named}${of}` : `you are ${named}`;
}
