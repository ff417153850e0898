import { capitalised } from '../language.js';
import { type dutchPlanRefusals } from './plan.nl.js';
import { type RefusalSentence } from './refusing.js';

/** Why a plan can't be changed this way, and what can be done, in English. */
export const englishPlanRefusals: Record<keyof typeof dutchPlanRefusals, RefusalSentence> = {
  'phase-begun': ({ phase }) =>
    `${capitalised(phase)} has begun, so it can't be dropped or moved. You can still change its end date.`,
  'phase-needed': ({ phase, detail }) => {
    const why: Partial<Record<string, string>> = {
      hypothesis: 'the hypothesis is locked in it',
      experiment: 'the teams try it out in it',
      evaluation: 'the evaluation is accepted in it',
    };
    const because = why[detail('kind')];
    return `${capitalised(phase)} can't be dropped${because ? `: ${because}` : ''}. Don't want to go on? Then stop the cycle.`;
  },
  'phase-left-out': ({ phase }) =>
    `${capitalised(phase)} is not in the new order yet. Name every phase that has not begun.`,
  'phase-twice': ({ phase }) => `${capitalised(phase)} is in the new order twice. Name each phase once.`,
  'phase-known': ({ phase }) => `${capitalised(phase)} is in the plan already. Give the new phase another name.`,
  paused:
    'The cycle is paused, so nothing is decided now. You can still add a note. Want to go on? Ask the project lead to end the pause.',
  'not-paused': 'The cycle is not paused and simply goes on. Nothing to do.',
  'no-such-previous': 'The cycle that this one follows on is not there. Choose one from the list.',
  'no-plan-there':
    "You can't begin with this blueprint now: it is not published, or it holds no plan. Choose another one, or begin without a blueprint.",
};
