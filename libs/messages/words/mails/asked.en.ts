import { type Asked } from './mailing.js';

/** What is decided beside the gates of a cycle, in English. */
export function decisionInEnglish(kind: 'amendment' | 'supplement' | 'late-lock' | 'usability', cycle: string): Asked {
  const about = `This is about ${cycle}.`;
  const reading = 'Reading and choosing takes about five minutes.';
  switch (kind) {
    case 'amendment':
      return {
        todo: 'tell us whether you agree on adjusting the hypothesis',
        question: 'do you agree on adjusting the hypothesis?',
        open: 'the adjustment of the hypothesis has not been decided yet',
        why: `${about} You see what changes, why, and what was known at that time. Until it is decided, the hypothesis stays as it is.`,
        takes: reading,
        press: 'See the adjustment',
      };
    case 'supplement':
      return {
        todo: 'tell us whether you agree on the supplement to the evaluation',
        question: 'do you agree on the supplement to the evaluation?',
        open: 'the supplement to the evaluation has not been decided yet',
        why: `${about} Data came in after the evaluation. Until it is decided, what was accepted earlier still stands.`,
        takes: reading,
        press: 'See the supplement',
      };
    case 'late-lock':
      return {
        todo: 'tell us whether you agree on the hypothesis',
        question: 'do you agree on the hypothesis?',
        open: 'the hypothesis has not been decided yet',
        why: `${about} The teams have begun already. So the hypothesis will say: locked after the start.`,
        takes: reading,
        press: 'See the hypothesis',
      };
    case 'usability':
      return {
        todo: 'tell us whether the outcome is usable for the research',
        question: 'is the outcome usable for the research?',
        open: 'nobody has said yet whether the outcome is usable for the research',
        why: `${about} Do you think it is not? Then the cycle still goes on. Your answer is printed on the blueprint.`,
        takes: 'It takes a few minutes.',
        press: 'Say what you think',
      };
  }
}

/** What is asked for a blueprint, in English. */
export function blueprintInEnglish(kind: 'review' | 'edit', blueprint: string): Asked {
  return kind === 'review'
    ? {
        todo: 'see whether the blueprint still holds',
        question: 'does the blueprint still hold?',
        open: 'nobody has looked yet whether the blueprint still holds',
        why: `This is about ${blueprint}. Does all of it still hold? Then choose a new date to look again. Does it not? Then change the blueprint.`,
        takes: 'Reading takes about ten minutes.',
        press: 'Read the blueprint',
      }
    : {
        todo: 'go on writing the blueprint',
        question: 'can you go on writing the blueprint?',
        open: 'the blueprint is not finished yet',
        why: `This is about ${blueprint}. The factors are there already. Add what the blueprint is for and how to begin.`,
        takes: 'Two pages are enough.',
        press: 'Go on writing',
      };
}
