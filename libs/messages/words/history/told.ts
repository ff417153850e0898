import { type MessageTold } from '../../message-told.js';
import { listed, type Language } from '../language.js';
import { halves, sayWhat } from '../missing.js';
import { sayTeam } from '../names.js';
import { type Sentences, type Telling } from './telling.js';

/** Who was told what, in Dutch. */
export const dutchTold: Sentences<MessageTold> = {
  'message-told': ({ what, until, to }, telling) => {
    const whom = sayWhom(to, 'nl', telling);
    if (halves(what)[0] === 'invitation') return `een uitnodiging om mee te doen ging naar ${whom}.`;
    const todo = sayWhat(what, 'nl', telling.names);
    return `een mail over wat er te doen is ging naar ${whom}: ${todo}. De datum is ${telling.deadline(until)}.`;
  },
};

/** Who was told what, in English. */
export const englishTold: Sentences<MessageTold> = {
  'message-told': ({ what, until, to }, telling) => {
    const whom = sayWhom(to, 'en', telling);
    if (halves(what)[0] === 'invitation') return `an invitation to take part went to ${whom}.`;
    const todo = sayWhat(what, 'en', telling.names);
    return `a mail about what is to be done went to ${whom}: ${todo}. The date is ${telling.deadline(until)}.`;
  },
};

/** „Anna Jansen (coördinator van team Wopit) en Bram de Wit (projectleider)”. */
function sayWhom(to: MessageTold['to'], language: Language, { names }: Telling): string {
  return listed(
    language,
    to.map(({ person, role, team }) => {
      const name = names.person(person);
      if (role === null || names.role(role) === '') return name;
      const of = language === 'nl' ? 'van' : 'of';
      return `${name} (${names.role(role)}${team === null ? '' : ` ${of} ${sayTeam(names.team(team))}`})`;
    }),
  );
}
