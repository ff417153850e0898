import { type Letter } from '../../letters/letter.js';
import { type Way } from '../../ways.js';
import { type InEach, type Language } from '../language.js';
import { chooseWay } from '../mails.js';

interface Words {
  subject: string;
  greeting: string;
  heading: string;
  body: string;
  ways: Record<Way, string>;
  button: string;
  nothing: string;
  reason: string;
}

const words: InEach<Words> = {
  nl: {
    subject: 'Deze mail van Leerlus kwam aan',
    greeting: 'Beste lezer,',
    heading: 'Gelukt: de mails van Leerlus komen bij je aan',
    body: 'Zo ziet een mail van Leerlus eruit. Een echte mail zegt wat er gevraagd wordt, tot wanneer het kan, en hoelang het duurt.',
    ways: {
      'at-once': 'Je krijgt elke mail meteen.',
      daily: 'Je krijgt één mail per dag. Wat niet kan wachten, komt meteen.',
      weekly: 'Je krijgt één mail per week. Wat niet kan wachten, komt meteen.',
    },
    button: 'Open je lijst',
    nothing:
      'Je hoeft nu niets te doen. Stond deze mail bij ongewenste mail? Zeg dan in je mailprogramma dat je hem wilt hebben.',
    reason: 'Je krijgt deze mail omdat je er zelf om vroeg.',
  },
  en: {
    subject: 'This mail from Leerlus has arrived',
    greeting: 'Dear reader,',
    heading: 'It works: mails from Leerlus reach you',
    body: 'This is what a mail from Leerlus looks like. A real one says what is asked, until when it can be done, and how long it takes.',
    ways: {
      'at-once': 'You get each mail at once.',
      daily: 'You get one mail a day. What cannot wait comes at once.',
      weekly: 'You get one mail a week. What cannot wait comes at once.',
    },
    button: 'Open your list',
    nothing:
      'Nothing to do now. Did this mail lie among unwanted mail? Then tell your mail programme that you want it.',
    reason: 'You get this mail because you asked for it yourself.',
  },
};

/** The mail that somebody sends to themself, to see whether mails arrive and what they look like. */
export function testMailFor(mail: {
  programme: string;
  way: Way;
  language: Language;
  links: { todo: string; choose: string };
}): Letter {
  const { programme, way, language, links } = mail;
  const said = words[language];
  return {
    language,
    subject: said.subject,
    from: programme,
    greeting: said.greeting,
    heading: said.heading,
    body: [said.body],
    facts: [said.ways[way]],
    button: { label: said.button, link: links.todo },
    after: [said.nothing],
    reason: said.reason,
    ways: [chooseWay(language, links.choose)],
  };
}
