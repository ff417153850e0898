import { type DirectoryEvent } from '../../domain/programme/directory.events.js';
import { Organisation } from '../../persistence/entities/organisation.entity.js';
import { Team } from '../../persistence/entities/team.entity.js';
import { type Handlers } from './handlers.js';
import { tellCycles } from './tell-cycles.js';

const lookAgain = { type: 'refresh' };

/**
 * What happens when an organisation or a team is written down or changes: its row, which keeps the name that it had. What an
 * organisation is part of says whose signature counts, so cycles look again whether they can start.
 */
export const directoryHandlers: Handlers<DirectoryEvent> = {
  'organisation-added': async (manager, recorded) => {
    const { programme, event } = recorded;
    const { organisation: id, name, person, kind, partOf, region = null } = event;
    await manager.insert(Organisation, { id, programme, name: name ?? '', person, kind, partOf, region });
    await tellCycles(manager, recorded, lookAgain);
  },
  'organisation-changed': async (manager, recorded) => {
    const { programme, event } = recorded;
    await manager.update(Organisation, { id: event.organisation, programme }, event.changes);
    await tellCycles(manager, recorded, lookAgain);
  },
  'team-added': (manager, { programme, event: { team: id, name, organisation, workpackage } }) =>
    manager.insert(Team, { id, programme, name, organisation, workpackage }),
  'team-renamed': (manager, { programme, event: { team: id, name } }) =>
    manager.update(Team, { id, programme }, { name }),
};
