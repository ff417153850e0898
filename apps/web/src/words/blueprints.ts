import { inBoth } from './words.js';

/** The page with all blueprints. */
export const blueprintsWords = inBoth('blueprints', {
  nl: { title: 'Blauwdrukken', none: 'Er is nog geen blauwdruk. Een leercyclus die wordt gedeeld, maakt er een.' },
  en: { title: 'Blueprints', none: 'There is no blueprint yet. A cycle that is shared makes one.' },
});
