import { inBoth } from './words.js';

/** What every form says. */
export const formWords = inBoth('forms', {
  nl: {
    optional: 'mag leeg blijven',
    kept: 'Dit had je al getypt. Het was bewaard op dit apparaat.',
    numberFault: 'Vul een getal in, bijvoorbeeld 5,8.',
    lacks: 'Kies er minstens één: {{what}}',
    save: 'Opslaan',
    cancel: 'Niet nu',
  },
  en: {
    optional: 'may stay empty',
    kept: 'You had typed this before. It was kept on this device.',
    numberFault: 'Enter a number, such as 5.8.',
    lacks: 'Choose at least one: {{what}}',
    save: 'Save',
    cancel: 'Not now',
  },
});
