import { type Act } from '../../../domain/mail-link/acts.js';
import { type InEach } from '../language.js';

/** The words of the pages that a mail's button opens. */
export interface ActWords {
  /** The question, by the kind of what is asked; `part` is the gate or the team in words. */
  question: (kind: string, part: string) => string;
  moreTimeQuestion: string;
  inCycle: (title: string) => string;
  comeTo: (title: string) => string;
  meeting: { when: string; place: string; agenda: string; whoComes: string };
  /** Until when, as `sayUntil` says it. */
  by: (until: string) => string;
  actingAs: (who: string) => string;
  notYou: string;
  buttons: Record<Act, string>;
  agreeToStart: string;
  why: string;
  note: string;
  day: string;
  dayHelp: string;
  whyMore: string;
  noDay: string;
  noteHelp: string;
  send: string;
  hypothesis: string;
  evaluation: string;
  amendment: string;
  reason: string;
  conclusion: string;
  followUp: string;
  hidden: string;
  signInFirst: string;
  signInGoOn: string;
  thanks: Record<Act, string>;
  alreadyTitle: string;
  /** That it is no longer asked: decided or told on a day; without one where nobody has to do it any more. */
  already: (day: string | undefined, kind: string) => string;
  mine: (day: string) => string;
  expiredTitle: string;
  expired: string;
  sendNew: string;
  sentTitle: string;
  sent: string;
  passedOnTitle: string;
  passedOn: (role: string) => string;
  askedAnewTitle: string;
  askedAnew: string;
  notNowTitle: string;
  leftTitle: string;
  left: string;
  unknownTitle: string;
  unknown: string;
  nothingTyped: string;
  notToBeTaken: string;
  changed: string;
}

/** What the pages say, in each language. */
export const actWords: InEach<ActWords> = {
  nl: {
    question: (kind, part) => {
      if (kind === 'team-finished') return `Is ${part} klaar met het experiment?`;
      if (kind === 'team-ready') return `Is ${part} klaar om te starten?`;
      if (kind === 'amendment') return 'Ben je akkoord met de bijstelling van de hypothese?';
      if (kind === 'supplement') return 'Ben je akkoord met de aanvulling op de evaluatie?';
      if (kind === 'late-lock') return 'Ben je akkoord met de hypothese?';
      return `Ben je akkoord met „${part}”?`;
    },
    moreTimeQuestion: 'Heb je meer tijd nodig?',
    comeTo: (title) => `Kom je? ${title}`,
    meeting: { when: 'wanneer', place: 'waar', agenda: 'waarover', whoComes: 'wie er komt' },
    inCycle: (title) => `Het gaat om de leercyclus „${title}”.`,
    by: (until) => `Het kan ${until}.`,
    actingAs: (who) => `Je doet dit als ${who}.`,
    notYou: 'Ben jij dit niet? Doe dan niets en sluit deze pagina.',
    buttons: {
      agree: 'Akkoord',
      'not-yet': 'Nog niet akkoord',
      finished: 'Ons team is klaar',
      ready: 'Ons team is klaar om te starten',
      'more-time': 'Ik heb meer tijd nodig',
      note: 'Notitie maken',
      comes: 'Ja, ik kom',
      maybe: 'Misschien',
      'stays-away': 'Nee, ik kom niet',
    },
    agreeToStart: 'Akkoord, we kunnen starten',
    why: 'Wat moet er nog gebeuren?',
    note: 'Je notitie',
    day: 'Wanneer lukt het wel?',
    dayHelp: 'Kies een dag na de datum van nu. De projectleider of het Action Learning Team antwoordt.',
    whyMore: 'Waarom? (mag leeg blijven)',
    noDay: 'Er is nog geen dag gekozen. Kies een dag waarop het wel lukt en probeer het opnieuw.',
    noteHelp: 'Schrijf over het werk, niet over een herkenbare persoon. Zet hier geen gegevens van cliënten.',
    send: 'Opslaan',
    hypothesis: 'De hypothese',
    evaluation: 'De evaluatie',
    amendment: 'Wat er verandert',
    reason: 'waarom',
    conclusion: 'conclusie',
    followUp: 'vervolg',
    hidden: 'De tekst lees je in Leerlus zelf.',
    signInFirst: 'Voor dit besluit willen we zeker weten dat jij het bent. Log in, dan kom je hier terug.',
    signInGoOn: 'Log in en ga verder',
    thanks: {
      agree: 'Dank je. Je akkoord is opgeslagen. Je hoeft verder niets te doen.',
      'not-yet': 'Dank je. We laten weten wat er volgens jou nog moet gebeuren. Je hoeft verder niets te doen.',
      finished: 'Dank je. We weten dat jullie klaar zijn. Je hoeft verder niets te doen.',
      ready: 'Dank je. We weten dat jullie kunnen starten. Je hoeft verder niets te doen.',
      'more-time': 'Dank je. Je hoort of die dag kan. Tot dan laten we niemand boven je iets weten.',
      note: 'Dank je. Je notitie is opgeslagen.',
      comes: 'Dank je. Tot dan! Wordt het toch anders? Gebruik dan de knop in de mail nog eens.',
      maybe: 'Dank je. Weet je het zeker? Gebruik dan de knop in de mail nog eens.',
      'stays-away': 'Dank je. We weten dat je niet komt. Kun je toch? Gebruik dan de knop in de mail nog eens.',
    },
    alreadyTitle: 'Dit is al gedaan',
    already: (day, kind) => {
      if (day === undefined) return 'Dit is niet meer nodig. Je hoeft niets meer te doen.';
      const done = kind.startsWith('team-') ? 'Dit is al gemeld' : 'Dit besluit is al genomen';
      return `${done} op ${day}. Je hoeft niets meer te doen.`;
    },
    mine: (day) => `Je hebt dit al gedaan op ${day}. Je hoeft niets meer te doen.`,
    expiredTitle: 'Deze link is te oud',
    expired: 'Links in mails werken niet voor altijd. Vraag een nieuwe; die heb je binnen een minuut.',
    sendNew: 'Stuur me een nieuwe mail',
    sentTitle: 'Er is een mail onderweg',
    sent: 'Kijk over een minuut in je mail. Gebruik de knop in de nieuwste. Je kunt deze pagina sluiten.',
    passedOnTitle: 'Iemand anders doet dit nu',
    passedOn: (role) => `Deze mail kreeg je als ${role}. Dat ben je nu niet meer. Je hoeft niets meer te doen.`,
    askedAnewTitle: 'Hier is iets veranderd',
    askedAnew: 'Sinds deze mail is de vraag of de datum veranderd. Vraag een nieuwe mail, dan zie je hoe het nu is.',
    notNowTitle: 'Dit kan nu niet',
    leftTitle: 'Je doet niet meer mee',
    left: 'Je doet niet meer mee aan dit programma. Je hoeft niets meer te doen.',
    unknownTitle: 'Deze link werkt niet',
    unknown:
      'Hij is niet compleet, of hij is weggehaald. Kijk of je de hele link uit de mail hebt, of log in bij Leerlus.',
    nothingTyped: 'Er stond nog niets in het vak. Schrijf een paar woorden en probeer het opnieuw.',
    notToBeTaken:
      'Dit is nog niet opgeslagen: de tekst is te lang, of er staat niets leesbaars in. Pas hem aan en probeer het opnieuw.',
    changed: 'Waar je over ging beslissen, is net veranderd. Je keuze telt nog niet. Lees het nog eens en kies dan.',
  },
  en: {
    question: (kind, part) => {
      if (kind === 'team-finished') return `Has ${part} finished the experiment?`;
      if (kind === 'team-ready') return `Is ${part} ready to start?`;
      if (kind === 'amendment') return 'Do you agree with the adjustment of the hypothesis?';
      if (kind === 'supplement') return 'Do you agree with the supplement to the evaluation?';
      if (kind === 'late-lock') return 'Do you agree with the hypothesis?';
      return `Do you agree with “${part}”?`;
    },
    moreTimeQuestion: 'Do you need more time?',
    comeTo: (title) => `Are you coming? ${title}`,
    meeting: { when: 'when', place: 'where', agenda: 'about', whoComes: 'who comes' },
    inCycle: (title) => `This is about the cycle “${title}”.`,
    by: (until) => `You can do it ${until}.`,
    actingAs: (who) => `You do this as ${who}.`,
    notYou: 'Is this not you? Then do nothing and close this page.',
    buttons: {
      agree: 'Agreed',
      'not-yet': 'Not yet',
      finished: 'Our team has finished',
      ready: 'Our team is ready to start',
      'more-time': 'I need more time',
      note: 'Add a note',
      comes: 'Yes, I am coming',
      maybe: 'Maybe',
      'stays-away': 'No, I am not coming',
    },
    agreeToStart: 'Agreed, we can start',
    why: 'What still has to happen?',
    note: 'Your note',
    day: 'When can it be done?',
    dayHelp: 'Pick a day after the present date. The project lead or the Action Learning Team answers.',
    whyMore: 'Why? (may be left empty)',
    noDay: 'No day was picked yet. Pick a day on which it can be done and try again.',
    noteHelp: 'Write about the work, not about a recognisable person. No client data here.',
    send: 'Save',
    hypothesis: 'The hypothesis',
    evaluation: 'The evaluation',
    amendment: 'What changes',
    reason: 'why',
    conclusion: 'conclusion',
    followUp: 'follow-up',
    hidden: 'You read the text in Leerlus itself.',
    signInFirst: 'For this decision we want to be sure that it is you. Sign in, and you come back here.',
    signInGoOn: 'Sign in and go on',
    thanks: {
      agree: 'Thank you. Your agreement is saved. Nothing else to do.',
      'not-yet': 'Thank you. We tell the others what you think still has to happen. Nothing else to do.',
      finished: 'Thank you. We know that your team has finished. Nothing else to do.',
      ready: 'Thank you. We know that your team can start. Nothing else to do.',
      'more-time': 'Thank you. You will hear whether that day is possible. Until then we tell nobody above you.',
      note: 'Thank you. Your note is saved.',
      comes: 'Thank you. See you then! Does it change after all? Use the button in the mail once more.',
      maybe: 'Thank you. Once you are sure, use the button in the mail once more.',
      'stays-away':
        'Thank you. We know that you are not coming. Can you after all? Use the button in the mail once more.',
    },
    alreadyTitle: 'This has been done',
    already: (day, kind) => {
      if (day === undefined) return 'This is no longer needed. Nothing left to do.';
      return `This was already ${kind.startsWith('team-') ? 'told' : 'decided'} on ${day}. Nothing left to do.`;
    },
    mine: (day) => `You did this on ${day}. Nothing left to do.`,
    expiredTitle: 'This link is too old',
    expired: 'Links in mails do not work for ever. Ask for a new one; it takes a minute.',
    sendNew: 'Send me a new mail',
    sentTitle: 'A mail is on its way',
    sent: 'Look in your mail in a minute. Use the button in the newest one. You can close this page.',
    passedOnTitle: 'Somebody else does this now',
    passedOn: (role) => `You got this mail as ${role}. You are that no longer. Nothing left to do.`,
    askedAnewTitle: 'Something has changed here',
    askedAnew: 'The question or the date has changed since this mail. Ask for a new mail to see how it is now.',
    notNowTitle: 'This is not possible now',
    leftTitle: 'You take no part any more',
    left: 'You take no part in this programme any more. Nothing left to do.',
    unknownTitle: 'This link does not work',
    unknown: 'It is not complete, or it was removed. Check that you have the whole link, or sign in to Leerlus.',
    nothingTyped: 'Nothing was written yet. Write a few words and try again.',
    notToBeTaken:
      'This is not saved yet: the text is too long, or holds nothing that can be read. Change it and try again.',
    changed: 'What you were deciding on has just changed. Your choice does not count yet. Read it again, then choose.',
  },
};
