import { inBoth } from './words.js';

/** The page on which one chooses who to be in the sample. */
export const sampleWords = inBoth('sample', {
  nl: {
    title: 'Wie wil je zijn?',
    lead: 'Dit zijn voorbeeldprogramma’s, met verzonnen mensen. Kies een rol en kijk rond. Dit kan alleen op deze computer.',
    search: 'Zoek op rol, team of organisatie',
    be: 'Word {{who}}',
    nobody: 'Hier past niemand bij.',
    suggestions: 'Begin bijvoorbeeld als',
    all: 'Iedereen in {{programme}}',
    mail: 'Of log in met je e-mailadres',
    noSample: 'Hier zijn geen voorbeeldgegevens',
    noSampleDetail: 'Log in om je programma te zien.',
    signIn: 'Inloggen',
  },
  en: {
    title: 'Who do you want to be?',
    lead: 'These are sample programmes, with invented people. Choose a role and look around. This is possible on this computer only.',
    search: 'Search by role, team or organisation',
    be: 'Be {{who}}',
    nobody: 'Nobody matches this.',
    suggestions: 'Begin, for example, as',
    all: 'Everybody in {{programme}}',
    mail: 'Or sign in with your e-mail address',
    noSample: 'There is no sample here',
    noSampleDetail: 'Sign in to see your programme.',
    signIn: 'Sign in',
  },
});
