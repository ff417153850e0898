import { languageIn, listsIn, readyToStartIn } from '../../../libs/domain/programme/programme.settings.js';
import { type EntryState as EntryCode } from '../../../libs/domain/programme/coalition.js';
import { isIn } from '../../../libs/domain/coalition/entry.steps.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { type CoalitionEntry } from '../../../libs/persistence/entities/coalition-entry.entity.js';

/** How far a party is, in the words of the one who reads. */
export function showParty(
  row: CoalitionEntry,
  { name, settings, language }: { name: string; settings: unknown; language: Language },
) {
  const { organisation, kind, state, waived, since } = row;
  return {
    organisation: { id: organisation, name },
    as: { code: kind, label: partnerLabel(kind, settings, language) },
    state: showState(state, language),
    entered: isIn(state),
    required: row.required || isRequired(organisation, settings),
    waived,
    since,
  };
}

/** How far an organisation is, as a code and in a word. */
export function showState(code: EntryCode, language: Language) {
  return { code, label: label(language, 'entry', code) };
}

/** Whether cycles of the programme wait for this organisation. */
export function isRequired(organisation: string, settings: unknown): boolean {
  return readyToStartIn(settings).parties.some(
    (party) => 'organisation' in party && party.organisation === organisation,
  );
}

/** As the programme calls it, in the programme's language; in another one as everybody does, where that is known. */
function partnerLabel(code: string, settings: unknown, language: Language): string {
  const word = label(language, 'partner', code);
  const own = listsIn(settings).partnerTypes.find((type) => type.code === code)?.label;
  const isKnown = word !== code.replaceAll('-', ' ');
  return own === undefined || (isKnown && language !== languageIn(settings)) ? word : own;
}
