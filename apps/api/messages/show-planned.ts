import { type Holding } from '../../../libs/engine/context.js';
import { type Addressee } from '../../../libs/engine/rules.js';
import { personsOf } from '../../../libs/identity/cast.js';
import { kindOf } from '../../../libs/ledger/kinds.js';
import { writeLetter } from '../../../libs/messages/letters/write-letter.js';
import { pageOf } from '../../../libs/messages/pages.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayWhat } from '../../../libs/messages/words/missing.js';
import { newsFor } from '../../../libs/messages/words/mails/news.js';
import { sayUntitled } from '../../../libs/messages/words/names.js';
import { sayStep } from '../../../libs/messages/words/steps.js';
import { composeLetter, titleOf } from '../../../libs/post/compose.js';
import { type Desk, type Told } from '../../../libs/post/desk.js';
import { type NewsFacts } from '../../../libs/post/news.js';
import { type Person } from '../../../libs/persistence/entities/person.entity.js';
import { namesFrom } from '../processes/names.js';
import { type PlannedMail } from './planned-mails.view.js';

/** What showing needs: names, who holds which role around the process now, and who looks. */
export interface Shown {
  desk: Desk;
  cast: Holding[];
  persons: readonly Person[];
  language: Language;
  publicUrl: string;
  /** What news would tell, by what its message is about. */
  news: ReadonlyMap<string, NewsFacts>;
}

/** A planned message as it would go out, were it sent now. */
export function showPlanned(message: Told, shown: Shown): PlannedMail {
  const { desk, language } = shown;
  const { process, workpackage, what, step, due, until, who } = message;
  const names = namesFrom({ directory: desk.directory, texts: new Map(), language });
  return {
    process,
    title: titleOf(desk, message) || sayUntitled(language),
    page: pageOf({ kind: kindOf(process), process, workpackage }),
    what,
    sentence: sayWhat(what, language, names),
    step,
    when: sayStep(step, { ladder: desk.programme.settings.ladder, language }),
    due: due.toISOString(),
    until: until.toISOString(),
    to: who.map((addressee) => ({
      role: addressee.role,
      label: names.role(addressee.role),
      team: addressee.team === undefined ? null : names.team(addressee.team),
      ...lettersTo(addressee, message, shown),
    })),
  };
}

/** Whom it would reach, and what they would read: in each of their languages, or the reader's where it reaches nobody. */
function lettersTo(
  addressee: Addressee,
  message: Told,
  { desk, cast, persons, language, publicUrl, news }: Shown,
): Pick<PlannedMail['to'][number], 'persons' | 'letters'> {
  const ids = personsOf(cast, addressee);
  const reached = persons.filter(({ id, erased }) => ids.includes(id) && erased === null);
  const languages = reached.length === 0 ? [language] : [...new Set(reached.map((person) => person.language))];
  const { role, team = null } = addressee;
  return {
    persons: reached.map(({ id, name }) => ({ id, name })),
    letters: languages.map((each) => {
      const facts = news.get(message.what);
      const letter = facts
        ? newsFor({ ...facts, language: each })
        : composeLetter(desk, { message, reader: { language: each, role, team }, publicUrl });
      const { subject, text } = writeLetter(letter);
      return { language: each, subject, text };
    }),
  };
}
