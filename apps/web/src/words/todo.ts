import { inBoth } from './words.js';

/** The page with what is to be done. */
export const todoWords = inBoth('todo', {
  nl: { title: 'Te doen' },
  en: { title: 'To do' },
});
