import { type InEach, type Language } from '../language.js';
import { writePlainMail, type WrittenMail } from './plain-mail.js';

/** What a mail to sign in with is made of. */
export interface SignInMail {
  language: Language;
  /** The page with the button. */
  link: string;
  /** Six digits. */
  code: string;
  /** How long both can still be used. */
  minutes: number;
}

interface Words {
  subject: string;
  greeting: string;
  press: string;
  button: string;
  orCode: string;
  lasts: (minutes: number) => string;
  notYou: string;
}

const words: InEach<Words> = {
  nl: {
    subject: 'Inloggen bij Leerlus',
    greeting: 'Dag,',
    press: 'Je wilt inloggen bij Leerlus. Open deze pagina en druk op de knop:',
    button: 'Open de pagina om in te loggen',
    orCode: 'Of typ deze code op de pagina waar je begon:',
    lasts: (minutes) =>
      `De link en de code werken nog ${minutes === 1 ? 'één minuut' : `${minutes} minuten`}, en één keer. Te laat? Vraag dan gewoon een nieuwe mail.`,
    notYou: 'Vroeg je dit niet zelf? Dan hoef je niets te doen. Geef de code aan niemand door.',
  },
  en: {
    subject: 'Signing in to Leerlus',
    greeting: 'Hello,',
    press: 'You want to sign in to Leerlus. Open this page and press the button:',
    button: 'Open the page to sign in',
    orCode: 'Or type this code on the page where you began:',
    lasts: (minutes) =>
      `The link and the code work for ${minutes === 1 ? 'one more minute' : `${minutes} more minutes`}, and once. Too late? Just ask for a new mail.`,
    notYou: 'Did you not ask for this? Then there is nothing to do. Do not pass the code on to anybody.',
  },
};

/** The mail with which somebody signs in: a link and a code, how long they last, and what to do if one did not ask. */
export function writeSignInMail({ language, link, code, minutes }: SignInMail): WrittenMail {
  const { subject, greeting, press, button, orCode, lasts, notYou } = words[language];
  return writePlainMail({
    language,
    subject,
    pieces: [greeting, press, { link, button }, orCode, { code }, lasts(minutes), notYou],
  });
}
