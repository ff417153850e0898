import { type Recorded } from '../../engine/event.js';
import { UnknownEvent } from '../../engine/rules.js';
import { type ProgrammeEvent } from './programme.events.js';
import { programmeSettings } from './programme.settings.js';
import { conditionNumber, type ProgrammeState } from './programme.state.js';
import { withRoles } from './roles.evolve.js';

/** The state after an event. @throws UnknownEvent */
export function evolveProgramme(
  state: ProgrammeState | undefined,
  { process, recorded, event }: Recorded<ProgrammeEvent>,
): ProgrammeState {
  if (event.type === 'programme-founded') {
    const { programme, aim, approach, settings, stage, leads } = event;
    return {
      ...{ programme, process, stage, leads },
      entered: 1,
      text: { version: 1, aim, approach },
      settings: programmeSettings.parse(settings),
      settingsVersion: 1,
      conditions: {},
      conditionsSet: 0,
      coming: [],
      moments: [],
      gaps: {},
      gapsEver: 0,
      organisationsAdded: 0,
      teamsAdded: 0,
    };
  }
  if (!state) throw new UnknownEvent(event.type);
  switch (event.type) {
    case 'programme-rewritten': {
      const { version, aim, approach } = event;
      return { ...state, text: { version, aim: aim ?? state.text.aim, approach: approach ?? state.text.approach } };
    }
    case 'settings-changed': {
      const settings = programmeSettings.parse({ ...state.settings, ...event.changes });
      return { ...state, settings, settingsVersion: event.version };
    }
    case 'stage-entered':
      return { ...state, stage: event.stage, entered: event.entered };
    case 'condition-set':
    case 'condition-revised': {
      const { condition, version, until, owner, waivable } = event;
      const number = conditionNumber(process, condition) ?? 0;
      return {
        ...state,
        conditionsSet: Math.max(state.conditionsSet, number),
        conditions: { ...state.conditions, [number]: { version, since: recorded, until, owner, waivable } },
      };
    }
    case 'condition-met':
    case 'condition-waived': {
      const number = conditionNumber(process, event.condition) ?? 0;
      const { [number]: _settled, ...conditions } = state.conditions;
      return { ...state, conditions };
    }
    case 'organisation-added':
      return { ...state, organisationsAdded: state.organisationsAdded + 1 };
    case 'team-added':
      return { ...state, teamsAdded: state.teamsAdded + 1 };
    case 'person-invited':
    case 'organisation-changed':
    case 'team-renamed':
      return state;
    case 'role-given':
    case 'role-ended':
    case 'roles-turned':
    case 'coordinator-missing':
    case 'person-left':
      return withRoles(state, event, recorded);
    default:
      throw new UnknownEvent((event as { type: string }).type);
  }
}
