import { type Letter, type Matter, type Section } from '../../letters/letter.js';
import { type Way } from '../../ways.js';
import { capitalised, listed, spelled, type InEach, type Language } from '../language.js';
import { chooseWay } from '../mails.js';
import { askedInDutch } from './asking.nl.js';
import { askedInEnglish } from './asking.en.js';
import { mailingOf, type MailedMessage, type Mailing, type MailNames } from './mailing.js';

/** One message of a digest, and where it can be done. */
export interface DigestItem {
  message: MailedMessage;
  names: MailNames;
  link: string;
}

/** What a digest is made of: its messages, the newest first. */
export interface Digest {
  items: DigestItem[];
  /** How its reader gets messages; whoever gets each by itself reads it as one of the board. */
  way: Way;
  language: Language;
  programme: string;
  links: { todo: string; choose: string };
  timeZone: string;
}

/** A digest as a letter: what the reader is asked, then what others have not done, each with its link. */
export function digestFor(digest: Digest): Letter {
  const { language, programme, links, way, timeZone } = digest;
  const read = digest.items.map(({ message, names, link }) => ({
    mailing: mailingOf({ message, names, language, timeZone }),
    link,
  }));
  const isTold = ({ stage, role }: Mailing): boolean => stage === 'upward' && role !== 'deputy';
  const told = read.filter(({ mailing }) => isTold(mailing));
  const asked = read.filter(({ mailing }) => !isTold(mailing));
  const board = told.find(({ mailing }) => mailing.role === 'board')?.mailing.board;
  const said = words[language];
  const counts = [
    ...(asked.length > 0 ? [said.toDo(asked.length)] : []),
    ...(told.length > 0 ? [said.open(told.length, board)] : []),
  ];
  const sections: Section[] = [
    { heading: said.asked, matters: asked.map((each) => askedMatter(each, language)) },
    { heading: said.told(board), matters: told.map((each) => toldMatter(each, language)) },
  ];
  return {
    language,
    subject: said.subject(listed(language, counts)),
    from: programme,
    greeting: said.greeting,
    heading: capitalised(listed(language, counts)),
    body: [said.newestFirst],
    facts: [],
    sections: sections.filter(({ matters }) => matters.length > 0),
    button: { label: said.button, link: links.todo },
    after: [...(told.length > 0 ? [said.perhaps] : []), said.done],
    reason: said.reason(programme, way === 'at-once' ? said.onBoard(board) : said.chose[way]),
    ways: [chooseWay(language, links.choose)],
  };
}

interface Read {
  mailing: Mailing;
  link: string;
}

function askedMatter({ mailing, link }: Read, language: Language): Matter {
  const { todo, question, open, takes } = askedOf(mailing, language);
  const { stage, lastDay, until, since, about } = mailing;
  const said = words[language];
  const { title, when } = {
    before: { title: todo, when: said.until(until) },
    today: { title: todo, when: said.today(lastDay) },
    late: { title: question, when: said.since(since) },
    upward: { title: open, when: said.since(since) },
  }[stage];
  return { title: capitalised(title), detail: `${capitalised(about)}. ${when} ${takes}`, link };
}

function toldMatter({ mailing, link }: Read, language: Language): Matter {
  const { open } = askedOf(mailing, language);
  const { about, since, until, passed } = mailing;
  const when = passed ? words[language].since(since) : words[language].until(until);
  return { title: capitalised(open), detail: `${capitalised(about)}. ${when}`, link };
}

function askedOf(mailing: Mailing, language: Language) {
  return language === 'nl' ? askedInDutch(mailing) : askedInEnglish(mailing);
}

interface Words {
  subject: (counts: string) => string;
  toDo: (count: number) => string;
  open: (count: number, board: string | undefined) => string;
  greeting: string;
  newestFirst: string;
  asked: string;
  told: (board: string | undefined) => string;
  until: (until: string) => string;
  today: (day: string) => string;
  since: (since: string) => string;
  button: string;
  perhaps: string;
  done: string;
  chose: Record<'daily' | 'weekly', string>;
  onBoard: (board: string | undefined) => string;
  reason: (programme: string, because: string) => string;
}

const words: InEach<Words> = {
  nl: {
    subject: (counts) => `Voor jou: ${counts}`,
    toDo: (count) => (count === 1 ? 'één ding om te doen' : `${spelled('nl', count)} dingen om te doen`),
    open: (count, board) => {
      const things = count === 1 ? 'één ding' : `${spelled('nl', count)} dingen`;
      const open = count === 1 ? 'dat bij anderen nog openstaat' : 'die bij anderen nog openstaan';
      return board === undefined ? `${things} ${open}` : `${things} op de lijst van ${board}`;
    },
    greeting: 'Beste lezer,',
    newestFirst: 'Het nieuwste staat bovenaan.',
    asked: 'Wat er van je gevraagd wordt',
    told: (board) => (board === undefined ? 'Wat bij anderen nog openstaat' : `Op de lijst van ${board}`),
    until: (until) => `Het kan ${until}.`,
    today: (day) => `Het kan vandaag nog: de laatste dag is ${day}.`,
    since: (since) => `Open ${since}.`,
    button: 'Open je lijst',
    perhaps: 'Misschien is er iets nodig om verder te kunnen. Vraag het gerust, of spreek samen een nieuwe datum af.',
    done: 'Is er al iets gedaan? Dan hoef je daar niets meer voor te doen.',
    chose: { daily: 'koos voor één mail per dag', weekly: 'koos voor één mail per week' },
    onBoard: (board) => `in ${board ?? 'de stuurgroep'} zit`,
    reason: (programme, because) => `Je krijgt deze mail van „${programme}” omdat je ${because}.`,
  },
  en: {
    subject: (counts) => `For you: ${counts}`,
    toDo: (count) => (count === 1 ? 'one thing to do' : `${spelled('en', count)} things to do`),
    open: (count, board) => {
      const things = count === 1 ? 'one thing' : `${spelled('en', count)} things`;
      const open = count === 1 ? 'that is still open with others' : 'that are still open with others';
      return board === undefined ? `${things} ${open}` : `${things} on the list of ${board}`;
    },
    greeting: 'Dear reader,',
    newestFirst: 'The newest comes first.',
    asked: 'What is asked of you',
    told: (board) => (board === undefined ? 'What is still open with others' : `On the list of ${board}`),
    until: (until) => `You can do it ${until}.`,
    today: (day) => `There is still time today: the last day is ${day}.`,
    since: (since) => `Open ${since}.`,
    button: 'Open your list',
    perhaps: 'Perhaps something is needed to go on. Feel free to ask, or agree on a new date together.',
    done: 'Is something done already? Then there is nothing left to do about it.',
    chose: { daily: 'you chose one mail a day', weekly: 'you chose one mail a week' },
    onBoard: (board) => `you are a member of ${board ?? 'the board'}`,
    reason: (programme, because) => `You get this mail from “${programme}” because ${because}.`,
  },
};
