import { type EntityManager } from 'typeorm';
import { type BlueprintEvent } from '../../domain/blueprint/blueprint.events.js';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { BlueprintFactor } from '../../persistence/entities/blueprint-factor.entity.js';
import { BlueprintVersion } from '../../persistence/entities/blueprint-version.entity.js';
import { Blueprint } from '../../persistence/entities/blueprint.entity.js';
import { handlersFor, type Handlers } from './handlers.js';

/** What lists and readers see of a blueprint: its text now, its factors, its published versions. */
const handlers: Handlers<BlueprintEvent> = {
  'blueprint-created': (manager, { process, programme, event }) =>
    manager.insert(Blueprint, {
      id: process,
      programme,
      workpackage: event.workpackage,
      title: event.title,
      status: 'draft',
      version: 0,
      parts: {},
    }),
  'factors-contributed': (manager, { process, programme, event }) =>
    manager.insert(
      BlueprintFactor,
      event.factors.map(({ id, kind, factor, evidence, helpedIn, notIn }) => ({
        blueprint: process,
        factor: id,
        programme,
        cycle: event.cycle,
        kind,
        wording: factor,
        evidence,
        helpedIn,
        notIn,
      })),
    ),
  'blueprint-edited': (manager, { process, event }) =>
    manager.update(Blueprint, process, {
      title: event.title,
      parts: { purpose: event.purpose, howToBegin: event.howToBegin, lookOutFor: event.lookOutFor },
    }),
  'blueprint-published': async (manager, { process, programme, recorded, event }) => {
    const now = await manager.findOneByOrFail(Blueprint, { id: process });
    const factors = await manager.find(BlueprintFactor, { where: { blueprint: process }, order: { factor: 'asc' } });
    await manager.insert(BlueprintVersion, {
      blueprint: process,
      version: event.version,
      programme,
      parts: { title: now.title, ...now.parts },
      factors: factors.map(({ factor }) => factor),
      digest: event.digest,
      published: recorded,
    });
    await manager.update(Blueprint, process, { status: 'published', version: event.version });
  },
};

/** Makes the rows of a blueprint from the events of a turn. */
export async function projectBlueprint(
  manager: EntityManager,
  decided: { events: Recorded<Message>[] },
): Promise<void> {
  await handlersFor(handlers)(manager, decided.events);
}
