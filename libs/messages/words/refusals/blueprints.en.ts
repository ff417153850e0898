import { type dutchBlueprintRefusals } from './blueprints.nl.js';
import { type RefusalSentence } from './refusing.js';

/** Why something can't be done with a blueprint now, and what can, in English. */
export const englishBlueprintRefusals: Record<keyof typeof dutchBlueprintRefusals, RefusalSentence> = {
  'no-such-factor': 'This factor is not in the blueprint. Choose one from the list.',
  'merge-needs-two': 'Merging takes at least two factors. Choose another one.',
  'factor-kinds-differ': "A success factor and a barrier can't be merged. Choose factors of the same kind.",
  'no-such-person-here':
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  'blueprint-withdrawn':
    'This blueprint was withdrawn. You can still read it. Want to go on? Choose another one, or begin a new one.',
  'not-published':
    'The blueprint that you chose is not published, or no longer used. Choose another one, or publish it first.',
  'replaces-itself': "A blueprint can't replace itself. Choose another blueprint.",
};
