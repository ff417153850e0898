import { type Language } from './language.js';
import { englishParagraphs, englishSubject } from './mails/mail.en.js';
import { dutchParagraphs, dutchSubject } from './mails/mail.nl.js';
import { mailingOf, type MailedMessage } from './mails/mailing.js';

/**
 * A planned message as a letter to one person: what to do and by when, how long it takes, what if not, and why they get
 * it. Whoever is told upward is told neutrally what is open, and since when.
 *
 * @param mailed.names.title the title of the cycle, or the workpackage's name; empty when it was erased
 * @param mailed.link where it can be done
 * @param mailed.timeZone of the programme, for the day of the deadline; Europe/Amsterdam unless told
 */
export function mailFor(mailed: {
  message: MailedMessage;
  names: { team: (id: string) => string; title: string };
  language: Language;
  link: string;
  timeZone?: string;
}): { subject: string; text: string } {
  const { message, names, language, link, timeZone = 'Europe/Amsterdam' } = mailed;
  const mailing = mailingOf({ message, names, language, timeZone });
  const subject = language === 'nl' ? dutchSubject(mailing) : englishSubject(mailing);
  const paragraphs = language === 'nl' ? dutchParagraphs(mailing, link) : englishParagraphs(mailing, link);
  return { subject: subject.replace(/\s+/gu, ' '), text: `${paragraphs.join('\n\n')}\n` };
}
