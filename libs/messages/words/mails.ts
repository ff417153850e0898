import { type Letter, type Way } from '../letters/letter.js';
import { type Language } from './language.js';
import { englishLetter } from './mails/mail.en.js';
import { dutchLetter } from './mails/mail.nl.js';
import { mailingOf, type MailedMessage, type MailNames } from './mails/mailing.js';

/** Where a mail leads: to where the thing can be done, and to where one chooses how messages come. */
export interface MailLinks {
  link: string;
  choose: string;
  /** Where more time is asked for, by whoever must act; undefined where the button leads there, or it can't be asked. */
  moreTime?: string | undefined;
}

/**
 * A planned message as a letter to one person: what to do and by when, how long it takes, what if not, and why they get
 * it. Whoever is told upward is told neutrally what is open, and since when.
 *
 * @param mailed.timeZone of the programme, for the day of the deadline; Europe/Amsterdam unless told
 */
export function mailFor(mailed: {
  message: MailedMessage;
  names: MailNames;
  language: Language;
  links: MailLinks;
  timeZone?: string;
}): Letter {
  const { message, names, language, links, timeZone = 'Europe/Amsterdam' } = mailed;
  const mailing = mailingOf({ message, names, language, timeZone });
  const { press, ...letter } = language === 'nl' ? dutchLetter(mailing) : englishLetter(mailing);
  return {
    ...letter,
    from: names.programme ?? '',
    button: { label: press, link: links.link },
    ways: [
      ...(links.moreTime === undefined || mailing.stage === 'upward' ? [] : [moreTimeWay(language, links.moreTime)]),
      chooseWay(language, links.choose),
    ],
  };
}

function moreTimeWay(language: Language, link: string): Way {
  return { label: language === 'nl' ? 'Ik heb meer tijd nodig' : 'I need more time', link };
}

/** The way to where somebody chooses how messages come. */
export function chooseWay(language: Language, link: string): Way {
  const label = language === 'nl' ? 'Kies hoe je deze mails krijgt' : 'Choose how you get these mails';
  return { label, link };
}
