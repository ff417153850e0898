import { programmeSettings } from '../../../libs/domain/programme/programme.settings.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { textOf, withTexts, type Texts } from '../../../libs/ledger/read/texts.js';
import { sayChanged } from '../../../libs/messages/words/settings.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { type ProgrammeVersion } from '../../../libs/persistence/entities/programme-version.entity.js';
import { type Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { sayPerson } from '../../../libs/messages/words/names.js';
import { type SettingsView } from './settings.view.js';

/** The versions of a programme's settings and texts, for somebody who works in it. */
export function showSettings(
  read: { programme: Programme; versions: ProgrammeVersion[]; texts: Texts; directory: Directory },
  language: Language,
): SettingsView {
  const { programme, versions, texts, directory } = read;
  const written = ({ version, reason, author, recorded }: ProgrammeVersion) => ({
    version,
    reason: textOf(texts, reason),
    author: author === null ? null : { id: author, name: sayPerson(author, { ...directory, language }) },
    recorded: recorded.toISOString(),
  });
  const ofSettings = versions.filter(({ part }) => part === 'settings');
  return {
    version: programme.settingsVersion,
    settings: settingsIn(programme, texts),
    versions: ofSettings.map((row, place) => ({
      ...written(row),
      appliesTo: row.appliesTo,
      changed: row.changed.map((setting) => {
        const [before, after] = [ofSettings[place - 1], row].map((each) =>
          withTexts(each?.settings?.[setting] ?? null, texts),
        );
        return { setting, sentence: sayChanged({ setting, before, after }, language), before, after };
      }),
    })),
    texts: versions
      .filter(({ part }) => part === 'text')
      .map((row) => ({ ...written(row), aim: textOf(texts, row.aim), approach: textOf(texts, row.approach) })),
  };
}

/** All settings, with what somebody typed in them. */
function settingsIn({ settings }: Programme, texts: Texts): SettingsView['settings'] {
  const { toldAt, leastMeasurements, aloneBelow, alsoFree, quietPeriods, ladder, ...others } =
    programmeSettings.parse(settings);
  return {
    ...Object.fromEntries(Object.entries(others).map(([key, value]) => [key, withTexts(value, texts)])),
    ...{ toldAt, leastMeasurements, aloneBelow, alsoFree, quietPeriods, ladder },
  };
}
