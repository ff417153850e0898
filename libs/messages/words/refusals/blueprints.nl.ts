import { type RefusalSentence } from './refusing.js';

/** Why something can't be done with a blueprint now, and what can, in Dutch. */
export const dutchBlueprintRefusals = {
  'no-such-factor': 'Deze factor staat niet in de blauwdruk. Kies er een uit de lijst.',
  'merge-needs-two': 'Samenvoegen kan vanaf twee factoren. Kies er nog een bij.',
  'factor-kinds-differ':
    'Een succesfactor en een belemmering kun je niet samenvoegen. Kies factoren van dezelfde soort.',
  'no-such-person-here':
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
  'blueprint-withdrawn':
    'Deze blauwdruk is ingetrokken. Je kunt hem nog lezen. Wil je verder? Kies een andere, of begin een nieuwe.',
  'not-published':
    'De blauwdruk die je koos, is niet gepubliceerd of niet meer in gebruik. Kies een andere, of publiceer hem eerst.',
  'replaces-itself': 'Een blauwdruk kan zichzelf niet vervangen. Kies een andere blauwdruk.',
} as const satisfies Record<string, RefusalSentence>;
