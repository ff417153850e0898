import { label } from '../labels.js';
import { capitalised } from '../language.js';
import { blueprintInEnglish, decisionInEnglish } from './asked.en.js';
import { coalitionAsked, isCoalitionAsk } from './coalition.js';
import { programmeAsks } from './asked-programme.js';
import { type Asked, type Mailing } from './mailing.js';

/** The subject line, in English. */
export function englishSubject(mailing: Mailing): string {
  const { todo, question, open } = askedInEnglish(mailing);
  switch (mailing.stage) {
    case 'before':
      return `By ${mailing.lastDay}: ${todo}`;
    case 'today':
      return `Today: ${todo}`;
    case 'late':
      return `Open ${mailing.since}: ${question}`;
    case 'upward':
      return `Open ${mailing.since}: ${open}`;
  }
}

/** The paragraphs of the letter, in English. */
export function englishParagraphs(mailing: Mailing, link: string): string[] {
  const { question, open, why, takes } = askedInEnglish(mailing);
  const greeting = `Dear ${addressed(mailing)},`;
  const reason = `You get this mail because ${because(mailing)}.`;
  if (mailing.stage === 'upward') {
    return [
      greeting,
      `${capitalised(mailing.about)}: ${open}. This has been open ${mailing.since}.`,
      `${mailing.role === 'deputy' ? 'Can you do it, or do you know when it can be done?' : 'Perhaps something is needed to go on. Feel free to ask, or agree on a new date together.'} Here you see how things are:`,
      link,
      reason,
    ];
  }
  const when = {
    before: `You can do it ${mailing.until}.`,
    today: `There is still time today: the last day is ${mailing.lastDay}.`,
    late: `The date was ${mailing.deadline}. You can still do it.`,
  }[mailing.stage];
  const later = mailing.stage === 'late' ? 'Need more time?' : 'Not in time?';
  return [
    greeting,
    `${capitalised(question)} ${why}`,
    `${when} ${takes}`,
    link,
    `${later} Say when. Is it done already? Then there is nothing left to do.`,
    reason,
  ];
}

function askedInEnglish(mailing: Mailing): Asked {
  const { kind, part, team, cycle, about, gate, phase } = mailing;
  const minute = 'It takes a minute.';
  if (isCoalitionAsk(kind)) return coalitionAsked(kind, about, 'en');
  switch (kind) {
    case 'gate':
      return {
        todo: `tell us whether you agree on ${gate}`,
        question: `do you agree on ${gate}?`,
        open: `${gate} has not been decided yet`,
        why: `This is about ${cycle}. When everybody agrees, the next step can begin. Not yet? Then say what is still needed.`,
        takes: 'Reading and choosing takes about ten minutes.',
      };
    case 'submission':
      return submissionInEnglish(part, { phase, cycle });
    case 'amendment':
    case 'supplement':
    case 'late-lock':
    case 'usability':
      return decisionInEnglish(kind, cycle);
    case 'review':
    case 'edit':
      return blueprintInEnglish(kind, about);
    case 'team-ready':
      return {
        todo: `tell us whether ${team} is ready to start`,
        question: `is ${team} ready to start?`,
        open: `${team} has not yet said whether it can start`,
        why: `This is about ${cycle}. Then the others know that they can begin.`,
        takes: minute,
      };
    case 'team-finished':
      return {
        todo: `tell us whether ${team} has finished the experiment`,
        question: `has ${team} finished the experiment?`,
        open: `${team} has not yet said whether the experiment has finished`,
        why: `This is about ${cycle}. Has your team finished? Then the evaluation can begin.`,
        takes: minute,
      };
    case 'condition':
    case 'coordinator':
      return programmeAsks(kind, mailing, 'en');
    case 'agreement':
      return {
        todo: 'see whether your working agreement still holds',
        question: 'does your working agreement still hold?',
        open: 'a working agreement has not been looked at again yet',
        why: `This is about ${about}. See together whether it still holds: agree when to look again, change it, or end it. Can't you change it yourself? Then tell the project lead.`,
        takes: 'It takes a few minutes.',
      };
    default:
      return {
        todo: 'something is waiting for you',
        question: 'something is still waiting for you.',
        open: 'something has not been done yet',
        why: `This is about ${cycle}. The page shows what is needed.`,
        takes: 'It usually takes a few minutes.',
      };
  }
}

function submissionInEnglish(part: string, { phase, cycle }: Pick<Mailing, 'phase' | 'cycle'>): Asked {
  const takes = 'Is the text there already? Then submitting it takes a minute.';
  const about = `This is about ${cycle}.`;
  switch (part) {
    case 'hypothesis':
      return {
        todo: 'submit the hypothesis',
        question: 'can you submit the hypothesis?',
        open: 'the hypothesis has not been submitted yet',
        why: `${about} Then others can decide whether the teams can start.`,
        takes,
      };
    case 'evaluation':
      return {
        todo: 'submit the evaluation',
        question: 'can you submit the evaluation?',
        open: 'the evaluation has not been submitted yet',
        why: `${about} The figures and notes are there already. Did the expectation not come true? That is an outcome, too.`,
        takes,
      };
    case 'blueprint':
      return {
        todo: 'make the blueprint ready to share',
        question: 'can you make the blueprint ready to share?',
        open: 'the blueprint has not been published yet',
        why: `${about} The factors are there already. With the blueprint another team can begin.`,
        takes: 'Two pages are enough. The project lead publishes it.',
      };
    default:
      return {
        todo: `submit something in the phase ${phase}`,
        question: `can you submit something in the phase ${phase}?`,
        open: `nothing has been submitted in the phase ${phase} yet`,
        why: `${about} Then others can decide.`,
        takes,
      };
  }
}

function addressed({ role, ownTeam }: Mailing): string {
  const of = ownTeam ? ` of ${ownTeam}` : '';
  if (role === 'alt') return 'member of the Action Learning Team';
  if (role === 'board') return 'member of the board';
  if (role === 'working-group') return 'member of the working group';
  return role === 'deputy' ? `deputy coordinator${of}` : `${label('en', 'role', role)}${of}`;
}

function because({ role, ownTeam }: Mailing): string {
  const of = ownTeam ? ` of ${ownTeam}` : '';
  if (role === 'alt') return 'you are in the Action Learning Team';
  if (role === 'board') return 'you are on the board';
  if (role === 'working-group') return 'you are in the working group';
  if (role === 'deputy') return `you stand in for the coordinator${of}`;
  return ownTeam ? `you are the ${label('en', 'role', role)}${of}` : `you are ${label('en', 'role', role)}`;
}
