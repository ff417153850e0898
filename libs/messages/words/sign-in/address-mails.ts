import { type InEach, type Language } from '../language.js';
import { writePlainMail, type Piece, type WrittenMail } from './plain-mail.js';

interface Words {
  greeting: string;
  confirm: {
    subject: string;
    press: string;
    button: string;
    orCode: string;
    lasts: (minutes: number) => string;
    notYou: string;
  };
  taken: { subject: string; what: string; you: string; notYou: string };
  asked: { subject: string; what: string; notYou: string; button: string };
  done: { subject: string; what: string; notYou: string };
}

const words: InEach<Words> = {
  nl: {
    greeting: 'Dag,',
    confirm: {
      subject: 'Bevestig je nieuwe e-mailadres voor Leerlus',
      press: 'Je wilt dit adres voortaan gebruiken bij Leerlus. Open deze pagina en druk op de knop:',
      button: 'Open de pagina om te bevestigen',
      orCode: 'Of typ deze code bij „Mijn account”, waar je begon:',
      lasts: (minutes) =>
        `De link en de code werken nog ${minutes === 1 ? 'één minuut' : `${minutes} minuten`}, en één keer. Te laat? Vraag de wijziging dan gewoon opnieuw aan.`,
      notYou:
        'Vroeg je dit niet zelf? Dan hoef je niets te doen: zonder bevestiging verandert er niets. Geef de code aan niemand door.',
    },
    taken: {
      subject: 'Dit adres hoort al bij een account van Leerlus',
      what: 'Iemand wil dit adres gebruiken voor een ander account bij Leerlus. Met dit adres is er al een account. Daarom verandert er niets.',
      you: 'Was jij dit? Log dan in met dit adres; je vindt het account dat erbij hoort.',
      notYou: 'Was jij dit niet? Dan hoef je niets te doen.',
    },
    asked: {
      subject: 'Er is een ander e-mailadres gevraagd voor je account bij Leerlus',
      what: 'Voor je account bij Leerlus is een ander e-mailadres gevraagd. Het verandert pas als het daar is bevestigd. Tot dan werkt dit adres.',
      notYou: 'Was jij dit niet? Open dan „Mijn account”, trek het in en meld de andere apparaten af:',
      button: 'Open „Mijn account”',
    },
    done: {
      subject: 'Je e-mailadres bij Leerlus is gewijzigd',
      what: 'Voor je account bij Leerlus geldt nu een ander e-mailadres. Daarmee log je voortaan in, en daar komen onze mails. Op andere apparaten log je opnieuw in.',
      notYou: 'Was jij dit niet? Laat het dan meteen weten aan de projectleider van je programma.',
    },
  },
  en: {
    greeting: 'Hello,',
    confirm: {
      subject: 'Confirm your new e-mail address for Leerlus',
      press: 'You want to use this address for Leerlus from now on. Open this page and press the button:',
      button: 'Open the page to confirm',
      orCode: 'Or type this code under “My account”, where you began:',
      lasts: (minutes) =>
        `The link and the code work for ${minutes === 1 ? 'one more minute' : `${minutes} more minutes`}, and once. Too late? Just ask for the change again.`,
      notYou:
        'Did you not ask for this? Then there is nothing to do: nothing changes without a confirmation. Do not pass the code on to anybody.',
    },
    taken: {
      subject: 'This address belongs to an account of Leerlus already',
      what: 'Somebody wants to use this address for another account of Leerlus. There is an account with this address already. Therefore nothing changes.',
      you: 'Was it you? Then sign in with this address; you find the account that belongs to it.',
      notYou: 'Was it not you? Then there is nothing to do.',
    },
    asked: {
      subject: 'Another e-mail address was asked for your account of Leerlus',
      what: 'Another e-mail address was asked for your account of Leerlus. It changes once it is confirmed there. Until then this address works.',
      notYou: 'Was it not you? Then open “My account”, withdraw it and sign out the other devices:',
      button: 'Open “My account”',
    },
    done: {
      subject: 'Your e-mail address for Leerlus was changed',
      what: 'Your account of Leerlus has another e-mail address now. You sign in with that from now on, and our mails go there. On other devices you sign in again.',
      notYou: 'Was it not you? Then tell the project lead of your programme at once.',
    },
  },
};

/** The mail to the address that somebody asked for: a link and a code with which they confirm that it is theirs. */
export function writeConfirmMail(mail: {
  language: Language;
  link: string;
  code: string;
  minutes: number;
}): WrittenMail {
  const { language, link, code, minutes } = mail;
  const { subject, press, button, orCode, lasts, notYou } = words[language].confirm;
  return write(language, subject, [press, { link, button }, orCode, { code }, lasts(minutes), notYou]);
}

/** The mail to an address that is somebody's already, to whom nothing happens. */
export function writeTakenMail({ language }: { language: Language }): WrittenMail {
  const { subject, what, you, notYou } = words[language].taken;
  return write(language, subject, [what, you, notYou]);
}

/**
 * Tells the present address that another was asked for, and how to stop that. Which one is not said: others may read what
 * comes here.
 */
export function writeAskedMail({ language, account }: { language: Language; account: string }): WrittenMail {
  const { subject, what, notYou, button } = words[language].asked;
  return write(language, subject, [what, notYou, { link: account, button }]);
}

/** Tells the address of before that it is not the account's any more. */
export function writeDoneMail({ language }: { language: Language }): WrittenMail {
  const { subject, what, notYou } = words[language].done;
  return write(language, subject, [what, notYou]);
}

function write(language: Language, subject: string, pieces: Piece[]): WrittenMail {
  return writePlainMail({ language, subject, pieces: [words[language].greeting, ...pieces] });
}
