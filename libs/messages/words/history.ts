import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { dutchBlueprint, englishBlueprint } from './history/blueprint.js';
import { englishCycle } from './history/cycle.en.js';
import { dutchCycle } from './history/cycle.nl.js';
import { tellingOf, type Sentence } from './history/telling.js';
import { capitalised, type InEach, type Language } from './language.js';
import { type Names } from './names.js';

const sentences: InEach<Partial<Record<string, Sentence<Message>>>> = {
  nl: { ...dutchCycle, ...dutchBlueprint },
  en: { ...englishCycle, ...englishBlueprint },
};

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
 */
export function tell(told: {
  recorded: Recorded<Message>;
  language: Language;
  names: Names;
  timeZone: string;
}): string {
  const { event } = told.recorded;
  const known = sentences[told.language];
  const sentence = Object.hasOwn(known, event.type) ? known[event.type] : undefined;
  return sentence ? capitalised(sentence(event, tellingOf(told))) : unknown[told.language];
}
