import { type Template } from '../../domain/programme/templates.js';
import { type InEach, type Language } from './language.js';

const words: InEach<Record<Template, { label: string; about: string }>> = {
  nl: {
    standard: {
      label: 'Licht',
      about: 'Het Action Learning Team en de projectleider beslissen samen. Kies dit als je het nog niet weet.',
    },
    'with-board': {
      label: 'Met stuurgroep',
      about: 'De stuurgroep beslist mee over de start en over de evaluatie.',
    },
  },
  en: {
    standard: {
      label: 'Light',
      about: 'The Action Learning Team and the project lead decide together. Choose this when you are not sure yet.',
    },
    'with-board': {
      label: 'With a board',
      about: 'The board decides along on the start and on the evaluation.',
    },
  },
};

/** What a template is called, and when it is the right one. */
export function sayTemplate(template: Template, language: Language): { label: string; about: string } {
  return words[language][template];
}
