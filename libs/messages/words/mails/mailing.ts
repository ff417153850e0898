import { type Instant } from '../../../engine/instant.js';
import { sayDayOfYear, sayDeadline, sayLastDay, saySince, sayUntil } from '../dates.js';
import { label } from '../labels.js';
import { marked, quoted, type InEach, type Language } from '../language.js';
import { halves } from '../missing.js';
import { withArticle } from '../article.js';
import { sayTeam } from '../names.js';

/** A planned message, as one person gets it. */
export interface MailedMessage {
  /** What it is about: `gate:ready-to-start`, `team-finished:team-wopit`. */
  what: string;
  /** The step of the ladder: `3-working-days-before`. */
  step: string;
  until: Instant;
  /** When it was planned for; undefined where nobody knows. */
  due?: Instant | undefined;
  /** The role in which the person gets it, and for which team. */
  role: string;
  team: string | null;
  /** What happens next as long as it is not done; null where nobody else is told. */
  next?: Next | null;
}

/** Whom else a later rung tells, and when. */
export interface Next {
  at: Instant;
  /** Roles: deputy, lead, board. */
  tell: readonly string[];
}

/** What things are called in a mail. */
export interface MailNames {
  /** A team by its name; its id, where nobody knows it. */
  team: (id: string) => string;
  /** An organisation by its name; its id, where nobody knows it. */
  organisation?: (id: string) => string;
  /** What a condition or an agreement says; empty where there is none, or it was erased. */
  detail?: string;
  /** Of what it is about: the cycle's or blueprint's title, the workpackage's or party's name; empty when it was erased. */
  title: string;
  /** The programme's name; empty where that is what it is about, or where nobody says. */
  programme?: string;
  /** What the programme calls a cycle, its board and its coordinators, in the language of the mail. */
  labels?: { cycle?: string | undefined; board?: string | undefined; coordinator?: string | undefined };
}

/** Where a message stands in its ladder. Someone told upward has not been asked to do it: they are only told. */
export type Stage = 'before' | 'today' | 'late' | 'upward';

/** What a mail is made of, in words. */
export interface Mailing {
  stage: Stage;
  /** What kind of thing has to be done, and for which part of the cycle. */
  kind: string;
  part: string;
  /** The team that has to do it: „team Wopit”; empty when it is not one team's. */
  team: string;
  /** The team of the person who gets it; empty for a role of the whole programme. */
  ownTeam: string;
  role: string;
  /** The cycle with its title: „de leercyclus „Gesprekken over stigma””. */
  cycle: string;
  /** What it is all about: the cycle, the workpackage or the blueprint with its name. */
  about: string;
  gate: string;
  phase: string;
  /** The party that it is about: „zonder ZN”; „een partij” where nobody knows its name. */
  party: string;
  /** What the condition or the agreement says, between marks; empty where there is none. */
  detail: string;
  /** Who asks: the programme's name between marks; empty where nobody says. */
  programme: string;
  /** The board as the programme calls it, with its article: „de stuurgroep”, „het kernteam”. */
  board: string;
  /** What a coordinator is called: „coördinator”, „destigmacoördinator”. */
  coordinator: string;
  /** Whom else a later rung tells, as roles, and on which day: „19 maart”; null where nobody is. */
  next: { tell: readonly string[]; on: string } | null;
  /** „vrijdag 12 maart” */
  lastDay: string;
  /** „12 maart 2026” or, within a day, „12 maart 2026 om 14:30” */
  deadline: string;
  /** „tot en met 12 maart 2026” */
  until: string;
  /** Whether the date has passed: what is put up by hand may be so before it. */
  passed: boolean;
  /** „sinds 12 maart” */
  since: string;
}

/** What is asked, by kind: a question for a subject line, and sentences for the letter. */
export interface Asked {
  /** Follows „Voor vrijdag 12 maart:”, with a small letter. */
  todo: string;
  /** Follows „Nog open sinds 12 maart:”, to whoever must act. */
  question: string;
  /** The same, to whoever is only told: what is open, and with whom, without blame. */
  open: string;
  /** What it is about and what follows from doing it. */
  why: string;
  /** How long it takes. */
  takes: string;
  /** What stands on the button: it opens the page where it can be done. */
  press: string;
}

/** What something is done for, where it is not a cycle. */
const doneFor: Partial<Record<string, InEach<string>>> = {
  review: { nl: 'de blauwdruk', en: 'the blueprint' },
  edit: { nl: 'de blauwdruk', en: 'the blueprint' },
  'entry-term': { nl: 'de aansluiting van', en: 'the entry of' },
  'pledge-sign': { nl: 'de pledge van', en: 'the pledge of' },
  'pledge-renew': { nl: 'de pledge van', en: 'the pledge of' },
  agreement: { nl: 'het werkpakket', en: 'the workpackage' },
  condition: { nl: 'het programma', en: 'the programme' },
  'meeting-answer': { nl: 'de bijeenkomst', en: 'the meeting' },
  coordinator: { nl: 'het programma', en: 'the programme' },
};

const UPWARD = ['lead', 'deputy', 'board'];

/** Makes ready what the words of a mail need. */
export function mailingOf(mailed: {
  message: MailedMessage;
  names: MailNames;
  language: Language;
  timeZone: string;
}): Mailing {
  const { message, names, language, timeZone } = mailed;
  const { programme = '', labels = {} } = names;
  const [kind, part] = halves(message.what);
  const titled = (noun: string): string => (names.title === '' ? noun : `${noun} ${marked(language, names.title)}`);
  const theCycle = withArticle(language, labels.cycle ?? (language === 'nl' ? 'leercyclus' : 'cycle'));
  return {
    stage: stageOf(message),
    kind,
    part,
    team: ofTeam(message.what, { names, language }),
    ownTeam: message.team === null ? '' : calledOr('', message.team, names),
    role: message.role,
    cycle: titled(theCycle),
    about: titled(doneFor[kind]?.[language] ?? theCycle),
    gate: marked(language, label(language, 'gate', part)),
    phase: marked(language, label(language, 'phase', part)),
    party: partyOf(part, { names, language }),
    detail: names.detail ? quoted(language, names.detail) : '',
    programme: programme === '' ? '' : marked(language, programme),
    board: withArticle(language, labels.board ?? label(language, 'role', 'board')),
    coordinator: labels.coordinator ?? label(language, 'role', 'coordinator'),
    next: message.next ? { tell: message.next.tell, on: sayDayOfYear(message.next.at, language, timeZone) } : null,
    lastDay: sayLastDay(message.until, language, timeZone),
    deadline: sayDeadline(message.until, language, timeZone),
    until: sayUntil(message.until, language, timeZone),
    passed: message.due === undefined || message.due >= message.until,
    since: saySince(message.until, language, timeZone),
  };
}

/** The team that something is asked of; empty where it is not one team's. More time is asked for what a team does. */
function ofTeam(what: string, { names, language }: { names: MailNames; language: Language }): string {
  const asked = /^(?:more-time:)?(?:team-[a-z]+|coordinator|embedding):(.+)$/u.exec(what);
  return asked?.[1] === undefined ? '' : calledOr(oneOfThem[language], asked[1], names);
}

const oneOfThem: InEach<string> = { nl: 'een van de teams', en: 'one of the teams' };

function partyOf(part: string, { names, language }: { names: MailNames; language: Language }): string {
  const name = names.organisation?.(part) ?? part;
  return name === part || name === '' ? aParty[language] : name;
}

const aParty: InEach<string> = { nl: 'een partij', en: 'a party' };

/** A team by its name, or other words when whoever knows the names does not know this one: an id is never shown. */
function calledOr(otherwise: string, team: string, names: MailNames): string {
  const name = names.team(team);
  return name === team || name.trim() === '' ? otherwise : sayTeam(name);
}

/** Steps that don't say by their name on which side of the deadline they are: who is only now asked, for one. */
const BY_MOMENT = ['asked', 'again'];

/**
 * Where a step stands. Steps are named by the programme; what is told apart here is in the names of the standard ladder, and
 * of what is put up by hand.
 */
export function stageOf({ step, role, until, due }: Pick<MailedMessage, 'step' | 'role' | 'until' | 'due'>): Stage {
  if (step.startsWith('put-to-')) return 'upward';
  if (/(^|-)after(-|$)/u.test(step)) return UPWARD.includes(role) ? 'upward' : 'late';
  if (BY_MOMENT.includes(step) && due !== undefined && due >= until) return 'late';
  return /(^|-)on-the-day(-|$)/u.test(step) ? 'today' : 'before';
}
