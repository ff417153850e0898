import { inBoth } from './words.js';

/** What the pages of small processes say alike. */
export const processWords = inBoth('process', {
  nl: { happened: 'Wat er gebeurde', nothing: 'Er is nog niets gebeurd.', actions: 'Meer mogelijkheden' },
  en: { happened: 'What happened', nothing: 'Nothing has happened yet.', actions: 'More you can do' },
});
