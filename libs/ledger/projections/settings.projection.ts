import { type ProgrammeEvent } from '../../domain/programme/programme.events.js';
import { programmeSettings } from '../../domain/programme/programme.settings.js';
import { rulesChanged } from '../../domain/programme/rules-of-decision.js';
import { ProgrammeVersion } from '../../persistence/entities/programme-version.entity.js';
import { Programme } from '../../persistence/entities/programme.entity.js';
import { type Handlers } from './handlers.js';
import { tellCycles } from './tell-cycles.js';

/** What happens when a programme settles on something else: the row that all processes read, and its version. */
export const settingsHandlers: Pick<Handlers<ProgrammeEvent>, 'settings-changed'> = {
  'settings-changed': async (manager, recorded) => {
    const { programme, actor, event } = recorded;
    const { version, changes, appliesTo, reason } = event;
    const now = await manager.findOneByOrFail(Programme, { id: programme });
    const settings = { ...now.settings, ...changes };
    await manager.update(Programme, programme, { settings: settings, settingsVersion: version });
    const changed = Object.keys(changes);
    const settled = { programme, version, changed, appliesTo, reason, author: actor, recorded: recorded.recorded };
    await manager.insert(ProgrammeVersion, { ...settled, part: 'settings', settings: settings as object });
    const rules = rulesChanged(changed, programmeSettings.parse(settings));
    if (appliesTo === 'new-cycles' || Object.keys(rules).length === 0) return;
    const command = { type: 'hear-rules-changed', settingsVersion: version, rules, reason };
    await tellCycles(manager, recorded, command);
  },
};
