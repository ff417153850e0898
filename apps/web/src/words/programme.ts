import { inBoth } from './words.js';

/** The programme's page. */
export const programmeWords = inBoth('programme', {
  nl: { cycles: 'Leercycli', none: 'Er is nog geen leercyclus die je mag lezen.' },
  en: { cycles: 'Cycles', none: 'There is no cycle yet that you may read.' },
});
