import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { dutchBlueprint, englishBlueprint } from './history/blueprint.js';
import { englishCycle } from './history/cycle.en.js';
import { dutchCycle } from './history/cycle.nl.js';
import { dutchEntry, englishEntry } from './history/entry.js';
import { dutchMeeting, englishMeeting } from './history/meeting.js';
import { dutchPledge, englishPledge } from './history/pledge.js';
import { englishProgramme } from './history/programme.en.js';
import { dutchProgramme } from './history/programme.nl.js';
import { dutchTold, englishTold } from './history/told.js';
import { tellingOf, type Sentence } from './history/telling.js';
import { dutchUnread, englishUnread } from './history/unread.js';
import { dutchWorkpackage, englishWorkpackage } from './history/workpackage.js';
import { capitalised, type InEach, type Language } from './language.js';
import { type Names } from './names.js';

type Known = Partial<Record<string, Sentence<Message>>>;

const sentences: InEach<Known> = {
  nl: {
    ...{ ...dutchCycle, ...dutchBlueprint, ...dutchWorkpackage },
    ...{ ...dutchEntry, ...dutchPledge, ...dutchProgramme, ...dutchTold, ...dutchMeeting },
  },
  en: {
    ...{ ...englishCycle, ...englishBlueprint, ...englishWorkpackage },
    ...{ ...englishEntry, ...englishPledge, ...englishProgramme, ...englishTold, ...englishMeeting },
  },
};

/** What is said of events to readers who may not read their texts and figures yet. */
const unreadSentences: InEach<Known> = { nl: dutchUnread, en: englishUnread };

/** What is said of an event that a newer release wrote. */
const unknown: InEach<string> = {
  nl: 'Hier gebeurde iets dat we nu nog niet in woorden kunnen vertellen.',
  en: 'Something happened here that we cannot put into words yet.',
};

/**
 * What happened, as a newcomer understands it: who did it, what it was about, and why. When it happened is not part of
 * it; that stands beside it in the history.
 *
 * @param told.timeZone of the programme: the days of deadlines are its days
 * @param told.unread for a reader who may know that something was noted, measured or drafted, and not yet what: no text,
 * value or source is told. Never the same words as for a text that was erased.
 */
export function tell(told: {
  recorded: Recorded<Message>;
  language: Language;
  names: Names;
  timeZone: string;
  unread?: true;
}): string {
  const { language, unread } = told;
  const { event } = told.recorded;
  const sentence =
    (unread && sentenceIn(unreadSentences[language], event.type)) ?? sentenceIn(sentences[language], event.type);
  return sentence ? capitalised(sentence(event, tellingOf(told))) : unknown[language];
}

function sentenceIn(known: Known, type: string): Sentence<Message> | undefined {
  return Object.hasOwn(known, type) ? known[type] : undefined;
}
