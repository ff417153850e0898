import { type EntityManager } from 'typeorm';
import { type Condition, type ProgrammeEvent } from '../../domain/programme/programme.events.js';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { FundingCondition } from '../../persistence/entities/funding-condition.entity.js';
import { ProgrammeVersion } from '../../persistence/entities/programme-version.entity.js';
import { Programme } from '../../persistence/entities/programme.entity.js';
import { directoryHandlers } from './directory.projection.js';
import { handlersFor, type Handlers } from './handlers.js';
import { roleHandlers } from './roles.projection.js';
import { settingsHandlers } from './settings.projection.js';

/** What lists and readers see of a programme: its text, its settings, its conditions, and who holds which role. */
const handlers: Handlers<ProgrammeEvent> = {
  'programme-founded': async (manager, { process, programme, recorded, actor, event }) => {
    const { aim, approach, stage, settings } = event;
    // What stood there before anybody founded it stays, where nothing else was said.
    await manager.update(Programme, programme, { process, stage, approach, ...(aim !== null && { aim }) });
    const first = { programme, version: 1, author: actor, recorded };
    await manager.insert(ProgrammeVersion, { ...first, part: 'text', aim, approach });
    await manager.insert(ProgrammeVersion, { ...first, part: 'settings', settings: settings as object });
  },
  'programme-rewritten': async (manager, { programme, recorded, actor, event }) => {
    const { version, reason } = event;
    const now = await manager.findOneByOrFail(Programme, { id: programme });
    const text = { aim: event.aim ?? now.aim, approach: event.approach ?? now.approach };
    await manager.update(Programme, programme, text);
    const changed = (['aim', 'approach'] as const).filter((part) => event[part] !== null);
    const written = { programme, version, ...text, changed, reason, author: actor, recorded };
    await manager.insert(ProgrammeVersion, { ...written, part: 'text' });
  },
  'stage-entered': (manager, { programme, event }) => manager.update(Programme, programme, { stage: event.stage }),
  'condition-set': (manager, recorded) => {
    const { programme, seq, event } = recorded;
    return manager.insert(FundingCondition, { id: event.condition, programme, seq, ...conditionIn(recorded) });
  },
  'condition-revised': (manager, recorded) =>
    manager.update(FundingCondition, recorded.event.condition, conditionIn(recorded)),
  'condition-met': (manager, { actor, recorded, event }) =>
    manager.update(FundingCondition, event.condition, {
      ...{ state: 'met', settledWith: event.evidence, author: actor, recorded },
    }),
  'condition-waived': (manager, { actor, recorded, event }) =>
    manager.update(FundingCondition, event.condition, {
      ...{ state: 'waived', settledWith: event.reason, author: actor, recorded },
    }),
  ...settingsHandlers,
  ...roleHandlers,
  ...directoryHandlers,
};

/** Makes the rows of a programme from the events of a turn. */
export async function projectProgramme(
  manager: EntityManager,
  decided: { events: Recorded<Message>[] },
): Promise<void> {
  await handlersFor(handlers)(manager, decided.events);
}

function conditionIn({ actor, recorded, event }: Recorded<Condition>) {
  const { version, text, dueOn, owner, waivable } = event;
  return { version, condition: text, dueOn, owner: owner?.person ?? null, waivable, author: actor, recorded };
}
