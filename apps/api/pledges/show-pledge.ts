import { listsIn } from '../../../libs/domain/programme/programme.settings.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { textOf } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { type Pledge } from '../../../libs/persistence/entities/pledge.entity.js';
import { sayOrganisation, sayPerson } from '../../../libs/messages/words/names.js';
import { type PledgeLines, type PledgeView } from './pledge.view.js';

/** A pledge in a list, in the words of the one who reads. */
export function showPledgeLine(
  row: Pledge,
  { directory, settings, language }: { directory: Directory; settings: unknown; language: Language },
): PledgeLines['pledges'][number] {
  const { id, team, organisation, level, state, signed, from, until } = row;
  const { pledgeLevels } = listsIn(settings);
  return {
    id,
    team: team === null ? null : { id: team, name: directory.teams.get(team)?.name ?? team },
    organisation: organisationOf(organisation, { ...directory, language }),
    level: {
      code: level,
      label: pledgeLevels.find(({ code }) => code === level)?.label ?? label(language, 'level', level),
    },
    state: { code: state, label: label(language, 'pledge', state) },
    signed: instantOf(signed),
    from,
    until: instantOf(until),
  };
}

/** A pledge as its page shows it to somebody. */
export function showPledge(
  row: Pledge,
  read: ReadProcess,
  { directory, language }: { directory: Directory; language: Language },
): PledgeView {
  const { texts, settings, seq, parked } = read;
  const { withOrganisation, withName, wording, signatoryPerson: person, signatoryName } = row;
  return {
    ...showPledgeLine(row, { directory, settings, language }),
    seq,
    with: { organisation: organisationOf(withOrganisation, { ...directory, language }), name: textOf(texts, withName) },
    text: textOf(texts, wording),
    signatory: {
      person: person === null ? null : { id: person, name: sayPerson(person, { ...directory, language }) },
      name: textOf(texts, signatoryName),
    },
    parked,
  };
}

function organisationOf(id: string | null, known: Pick<Directory, 'organisations'> & { language: Language }) {
  return id === null ? null : { id, name: sayOrganisation(id, known) };
}

function instantOf(instant: Date | string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
