import { programmeAsks } from './asked-programme.js';
import { blueprintInEnglish, decisionInEnglish } from './asked.en.js';
import { coalitionAsked, isCoalitionAsk } from './coalition.js';
import { stopped } from '../language.js';
import { laterAsked, nestedIn } from './asked-later.js';
import { type Asked, type Mailing } from './mailing.js';

/** What is asked, by its kind, in English. */
export function askedInEnglish(mailing: Mailing): Asked {
  const { kind, part, team, cycle, about, gate, phase, detail } = mailing;
  const minute = 'It takes a minute.';
  if (isCoalitionAsk(kind)) return coalitionAsked(kind, mailing, 'en');
  switch (kind) {
    case 'gate':
      return {
        todo: `tell us whether you agree on ${gate}`,
        question: `do you agree on ${gate}?`,
        open: `${gate} has not been decided yet`,
        why: `This is about ${cycle}. When everybody agrees, the next step can begin. Not yet? Then say what is still needed.`,
        takes: 'Reading and choosing takes about ten minutes.',
        press: 'Read and decide',
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
        press: 'Say whether you are ready',
      };
    case 'team-finished':
      return {
        todo: `tell us whether ${team} has finished the experiment`,
        question: `has ${team} finished the experiment?`,
        open: `${team} has not yet said whether the experiment has finished`,
        why: `This is about ${cycle}. Has your team finished? Then the evaluation can begin.`,
        takes: minute,
        press: 'Say whether you have finished',
      };
    case 'condition':
    case 'coordinator':
      return programmeAsks(kind, mailing, 'en');
    case 'agreement':
      return {
        todo: 'see whether your working agreement still holds',
        question: 'does your working agreement still hold?',
        open: 'a working agreement has not been looked at again yet',
        why: `This is about ${about}.${detail === '' ? '' : ` The agreement: ${stopped(detail)}`} See together whether it still holds: agree when to look again, change it, or end it. Can't you change it yourself? Then tell the project lead.`,
        takes: 'It takes a few minutes.',
        press: 'See the agreement',
      };
    case 'meeting-answer':
      return {
        todo: 'say whether you come',
        question: 'do you come?',
        open: 'not everybody has said yet whether they come',
        why: `This is about ${about}. Then the others know who will be there.`,
        takes: minute,
        press: 'Say whether you come',
      };
    case 'more-time':
    case 'embedding':
      return laterAsked(kind, { ...mailing, nested: askedInEnglish(nestedIn(mailing)).todo }, 'en');
    default:
      return {
        todo: 'something is waiting for you',
        question: 'something is still waiting for you.',
        open: 'something has not been done yet',
        why: `This is about ${cycle}. The page shows what is needed.`,
        takes: 'It usually takes a few minutes.',
        press: 'Open the page',
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
        press: 'Submit the hypothesis',
      };
    case 'evaluation':
      return {
        todo: 'submit the evaluation',
        question: 'can you submit the evaluation?',
        open: 'the evaluation has not been submitted yet',
        why: `${about} The figures and notes are there already. Did the expectation not come true? That is an outcome, too.`,
        takes,
        press: 'Submit the evaluation',
      };
    case 'blueprint':
      return {
        todo: 'make the blueprint ready to share',
        question: 'can you make the blueprint ready to share?',
        open: 'the blueprint has not been published yet',
        why: `${about} The factors are there already. With the blueprint another team can begin.`,
        takes: 'Two pages are enough. The project lead publishes it.',
        press: 'Make the blueprint ready',
      };
    default:
      return {
        todo: `submit something in the phase ${phase}`,
        question: `can you submit something in the phase ${phase}?`,
        open: `nothing has been submitted in the phase ${phase} yet`,
        why: `${about} Then others can decide.`,
        takes,
        press: 'Open the page',
      };
  }
}
