import { type InEach } from '../language.js';

/** The words of the page on which news of a programme is stopped. */
export interface NewsWords {
  question: (programme: string) => string;
  stopped: (programme: string) => string;
  comes: (programme: string) => string;
  duties: string;
  stop: string;
  again: string;
}

/** What the page says, in each language. */
export const newsWords: InEach<NewsWords> = {
  nl: {
    question: (programme) => `Wil je geen update meer van „${programme}”?`,
    stopped: (programme) => `Je krijgt geen update meer van „${programme}”`,
    comes: (programme) => `Je krijgt weer de update van „${programme}”`,
    duties: 'Dit gaat alleen over de update om de twee maanden. Wordt er iets van je gevraagd, dan hoor je dat altijd.',
    stop: 'Stop met deze update',
    again: 'Toch weer de update krijgen',
  },
  en: {
    question: (programme) => `No more news of “${programme}”?`,
    stopped: (programme) => `You get no more news of “${programme}”`,
    comes: (programme) => `You get news of “${programme}” again`,
    duties: 'This is only about the news every two months. When something is asked of you, you always hear of it.',
    stop: 'Stop this news',
    again: 'Get news again after all',
  },
};
