import { type Directory } from '../../../libs/ledger/read/directory.js';
import { textOf, type Texts } from '../../../libs/ledger/read/texts.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { FORMER, namelessIn, type Names } from '../../../libs/messages/words/names.js';

/** What the ids and references in a process are called, for the one who reads. */
export function namesFrom(known: {
  directory: Directory;
  texts: Texts;
  language: Language;
  /** Titles of processes, as references, by id. */
  titles?: ReadonlyMap<string, string>;
}): Names {
  const { directory, texts, language, titles } = known;
  const nameless = namelessIn(language);
  return {
    ...nameless,
    person: (id) => {
      const name = directory.persons.get(id ?? '');
      return name === '' ? FORMER[language] : (name ?? nameless.person(id));
    },
    team: (id) => directory.teams.get(id)?.name ?? nameless.team(id),
    organisation: (id) => {
      const name = directory.organisations.get(id);
      return name === '' ? FORMER[language] : (name ?? nameless.organisation(id));
    },
    level: (code) => directory.levels.get(code) ?? nameless.level(code),
    text: (reference) => textOf(texts, reference),
    process: (id) => textOf(texts, titles?.get(id)),
  };
}
