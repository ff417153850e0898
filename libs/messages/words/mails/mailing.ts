import { type Instant } from '../../../engine/instant.js';
import { sayDeadline, sayLastDay, saySince, sayUntil } from '../dates.js';
import { label } from '../labels.js';
import { marked, type InEach, type Language } from '../language.js';
import { halves } from '../missing.js';
import { sayTeam } from '../names.js';

/** A planned message, as one person gets it. */
export interface MailedMessage {
  /** What it is about: `gate:ready-to-start`, `team-finished:team-wopit`. */
  what: string;
  /** The step of the ladder: `3-working-days-before`. */
  step: string;
  until: Instant;
  /** The role in which the person gets it, and for which team. */
  role: string;
  team: string | null;
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
  /** „vrijdag 12 maart” */
  lastDay: string;
  /** „12 maart 2026” or, within a day, „12 maart 2026 om 14:30” */
  deadline: string;
  /** „tot en met 12 maart 2026” */
  until: string;
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
  coordinator: { nl: 'het programma', en: 'the programme' },
};

const UPWARD = ['lead', 'deputy', 'board'];

/** Makes ready what the words of a mail need. */
export function mailingOf(mailed: {
  message: MailedMessage;
  names: { team: (id: string) => string; title: string };
  language: Language;
  timeZone: string;
}): Mailing {
  const { message, names, language, timeZone } = mailed;
  const [kind, part] = halves(message.what);
  const titled = (noun: string): string => (names.title === '' ? noun : `${noun} ${marked(language, names.title)}`);
  const theCycle = language === 'nl' ? 'de leercyclus' : 'the cycle';
  return {
    stage: stageOf(message),
    kind,
    part,
    team: kind.startsWith('team-') || kind === 'coordinator' ? calledOr(oneOfThem[language], part, names) : '',
    ownTeam: message.team === null ? '' : calledOr('', message.team, names),
    role: message.role,
    cycle: titled(theCycle),
    about: titled(doneFor[kind]?.[language] ?? theCycle),
    gate: marked(language, label(language, 'gate', part)),
    phase: marked(language, label(language, 'phase', part)),
    lastDay: sayLastDay(message.until, language, timeZone),
    deadline: sayDeadline(message.until, language, timeZone),
    until: sayUntil(message.until, language, timeZone),
    since: saySince(message.until, language, timeZone),
  };
}

const oneOfThem: InEach<string> = { nl: 'een van de teams', en: 'one of the teams' };

/** A team by its name, or other words when whoever knows the names does not know this one: an id is never shown. */
function calledOr(otherwise: string, team: string, names: { team: (id: string) => string }): string {
  const name = names.team(team);
  return name === team ? otherwise : sayTeam(name);
}

/** Steps are named by the programme; what is told apart here is in the names of the standard ladder. */
function stageOf({ step, role }: MailedMessage): Stage {
  if (/(^|-)after(-|$)/u.test(step)) return UPWARD.includes(role) ? 'upward' : 'late';
  return /(^|-)on-the-day(-|$)/u.test(step) ? 'today' : 'before';
}
