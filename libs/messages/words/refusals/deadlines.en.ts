import { capitalised } from '../language.js';
import { type dutchDeadlineRefusals } from './deadlines.nl.js';
import { type RefusalSentence } from './refusing.js';

/** Why something can't be done about a date now, and what can, in English. */
export const englishDeadlineRefusals: Record<keyof typeof dutchDeadlineRefusals, RefusalSentence> = {
  'nothing-asked': 'Nothing that has a date is asked here now. See on the page what there is to do.',
  'not-asked-of-you': 'This is not asked of you. Whoever has to do it can ask for more time.',
  'more-time-asked': 'More time was asked for already. The answer is still to come: nothing to do.',
  'not-later': 'This day is not later than the date that is set now. Choose a later day.',
  'no-more-time-asked': 'No more time was asked for here, or there is an answer already. Nothing to do.',
  'not-late-yet':
    'The date has not passed yet. Feel free to ask whether it can be done. Whoever has to do it can put it to somebody already.',
  'put-to-already': ({ allRoles }) => `This was put${allRoles && ` to ${allRoles}`} already. Nothing to do.`,
  'embedding-not-asked': ({ team }) => `${capitalised(team)} does not have to tell how it went on now. Nothing to do.`,
};
