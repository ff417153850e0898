import { inBoth } from './words.js';

/** What the components say by themselves. */
export const designWords = inBoth('design', {
  nl: {
    takenOut: 'weg:',
    putIn: 'erbij:',
    optional: 'mag leeg blijven',
    asTable: 'Tabel',
    asChart: 'Grafiek',
  },
  en: {
    takenOut: 'removed:',
    putIn: 'added:',
    optional: 'may stay empty',
    asTable: 'Table',
    asChart: 'Chart',
  },
});
