import { type Instant } from '../../../engine/instant.js';
import { saySpan, sayWeekday } from '../dates.js';
import { type Letter } from '../../letters/letter.js';
import { type InEach, type Language } from '../language.js';

/** What a mail about a meeting says: that it is planned, that it was moved or called off, or the question whether one comes. */
export type MeetingNews = 'planned' | 'moved' | 'cancelled' | 'asked';

/** A meeting, as its mail tells of it to one person. Texts that were erased are null. */
export interface MailedMeeting {
  news: MeetingNews;
  title: string | null;
  /** Whether it is the board's; else it is a working group's. */
  isOfBoard: boolean;
  from: Instant;
  until: Instant;
  place: string | null;
  agenda: string | null;
  /** Why it was called off. */
  reason: string | null;
  /** Where one says whether one comes; undefined where nothing is asked. */
  link: string | undefined;
  /** What the programme is called. */
  programme: string;
}

interface Words {
  subject: Record<MeetingNews, string>;
  heading: Record<MeetingNews, string>;
  group: (isOfBoard: boolean) => string;
  dear: string;
  untitled: string;
  when: string;
  place: string;
  agenda: string;
  reason: string;
  press: string;
  minute: string;
  after: Record<MeetingNews, string>;
  because: (group: string) => string;
}

const words: InEach<Words> = {
  nl: {
    subject: { planned: 'Uitnodiging', moved: 'Verzet', cancelled: 'Afgezegd', asked: 'Kom je?' },
    heading: {
      planned: 'Je bent uitgenodigd:',
      moved: 'Verzet naar een andere tijd of plaats:',
      cancelled: 'Dit gaat niet door:',
      asked: 'Kom je?',
    },
    group: (isOfBoard) => (isOfBoard ? 'de stuurgroep' : 'de werkgroep'),
    dear: 'Beste lid van',
    untitled: 'een bijeenkomst',
    when: 'Wanneer',
    place: 'Waar',
    agenda: 'Waarover',
    reason: 'De reden',
    press: 'Laat weten of je komt',
    minute: 'Het kost je één minuut.',
    after: {
      planned: 'De bijeenkomst staat ook in de bijlage, voor je agenda.',
      moved: 'We vragen iedereen opnieuw of het past. De nieuwe tijd staat ook in de bijlage, voor je agenda.',
      cancelled: 'Je hoeft niets te doen. Met de bijlage verdwijnt de bijeenkomst uit je agenda.',
      asked: 'Weet je het nog niet? Kies dan „Misschien”.',
    },
    because: (group) => `Je krijgt deze mail omdat je in ${group} zit.`,
  },
  en: {
    subject: { planned: 'Invitation', moved: 'Moved', cancelled: 'Called off', asked: 'Are you coming?' },
    heading: {
      planned: 'You are invited:',
      moved: 'Moved to another time or place:',
      cancelled: 'This does not take place:',
      asked: 'Are you coming?',
    },
    group: (isOfBoard) => (isOfBoard ? 'the board' : 'the working group'),
    dear: 'Dear member of',
    untitled: 'a meeting',
    when: 'When',
    place: 'Where',
    agenda: 'About',
    reason: 'The reason',
    press: 'Say whether you come',
    minute: 'It takes a minute.',
    after: {
      planned: 'The meeting is attached as well, for your calendar.',
      moved: 'We ask everybody anew whether it suits. The new time is attached as well, for your calendar.',
      cancelled: 'Nothing to do. With what is attached the meeting disappears from your calendar.',
      asked: 'Not sure yet? Then choose “Maybe”.',
    },
    because: (group) => `You get this mail because you are in ${group}.`,
  },
};

/** A meeting as a letter: when and where it is, what it is about, and the question whether one comes. */
export function meetingMail(
  meeting: MailedMeeting,
  { language, timeZone }: { language: Language; timeZone: string },
): Letter {
  const said = words[language];
  const { news, isOfBoard, from, until, place, agenda, reason, link, programme } = meeting;
  const title = meeting.title ?? said.untitled;
  const body = [
    `${said.when}: ${saySpan({ from, until }, language, timeZone)}`,
    ...(place === null ? [] : [`${said.place}: ${place}`]),
    ...(agenda === null ? [] : [`${said.agenda}: ${agenda}`]),
    ...(reason === null || news !== 'cancelled' ? [] : [`${said.reason}: ${reason}`]),
  ];
  return {
    language,
    from: programme,
    subject: `${said.subject[news]}${news === 'asked' ? '' : ':'} ${title}, ${sayWeekday(from, language, timeZone)}`,
    greeting: `${said.dear} ${said.group(isOfBoard)},`,
    heading: `${said.heading[news]} ${title}`,
    body,
    facts: link === undefined ? [] : [said.minute],
    button: link === undefined ? null : { label: said.press, link },
    after: [said.after[news]],
    reason: said.because(said.group(isOfBoard)),
    ways: [],
  };
}
