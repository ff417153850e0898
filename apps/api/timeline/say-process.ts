import { type Around } from '../../../libs/domain/policies/around.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayTeam, sayUntitled, type Names } from '../../../libs/messages/words/names.js';
import { type TimelineLine } from './timeline.view.js';

/** A process as a line of a programme's timeline names it, and the id under which its page is found. */
export function sayProcess(
  { id, kind, workpackage, organisation, team }: Around,
  { names, directory, language }: { names: Names; directory: Directory; language: Language },
): TimelineLine['process'] {
  if (kind === 'workpackage') {
    return { id: workpackage, kind, title: directory.workpackages.get(workpackage) ?? workpackage };
  }
  if (kind === 'programme') return { id, kind, title: label(language, 'noun', kind) };
  if (team !== null) return { id, kind, title: sayTeam(names.team(team)) };
  if (organisation !== null) return { id, kind, title: names.organisation(organisation) };
  return { id, kind, title: names.process(id) ?? sayUntitled(language) };
}
