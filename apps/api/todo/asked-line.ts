import { later } from '../../../libs/engine/instant.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Asked } from '../../../libs/ledger/read/asks.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { label } from '../../../libs/messages/words/labels.js';
import { sayAskedParty, sayWhat } from '../../../libs/messages/words/missing.js';
import { sayUntitled, type Names } from '../../../libs/messages/words/names.js';
import { sayWhen, type When } from '../../../libs/messages/words/todo.js';

const WEEK = 7 * 86_400_000;

/** What lines are said with. */
export interface Said {
  names: Names;
  directory: Directory;
  acting: Acting;
}

/** Something that is asked, as a list shows it. */
export function lineOf(ask: Asked, said: Said) {
  const { what, team, until, since } = ask;
  const { language } = said.acting;
  const when = whenOf(until);
  return {
    process: processOf(ask, said),
    what,
    sentence: sayWhat(what, language, said.names),
    team: team === null ? null : { id: team, name: said.names.team(team) },
    until: until?.toISOString() ?? null,
    since: since.toISOString(),
    when,
    heading: sayWhen(when, language),
  };
}

/** The process that asks, and where it is read. */
export function processOf(asked: Pick<Asked, 'process' | 'kind' | 'workpackage' | 'what'>, said: Said) {
  const { process, kind, workpackage, what } = asked;
  const { names, directory, acting } = said;
  if (kind === 'programme') {
    return { id: process, kind, title: label(acting.language, 'noun', kind), path: '/api/programme' };
  }
  const called =
    kind === 'entry' || kind === 'pledge'
      ? sayAskedParty(what, names)
      : (names.process(process) ?? sayUntitled(acting.language));
  const title = workpackage === null ? called : (directory.workpackages.get(workpackage) ?? workpackage);
  const path = kind === 'entry' ? 'coalition' : `${kind}s`;
  return { id: workpackage ?? process, kind, title, path: `/api/${path}/${workpackage ?? process}` };
}

/** A role with its word. */
export function roleOf(code: string, names: Names) {
  return { code, label: names.role(code) };
}

function whenOf(until: Date | null): When {
  if (until === null) return 'undated';
  const now = new Date().toISOString();
  const moment = until.toISOString();
  if (moment <= now) return 'late';
  return moment <= later(now, WEEK) ? 'week' : 'later';
}
