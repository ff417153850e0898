import { In, IsNull, type EntityManager } from 'typeorm';
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
      contributions: [],
    }),
  'factors-contributed': async (manager, { process, programme, event }) => {
    const { cycle, factors, conclusion = null, usable = null } = event;
    const rows = factors.map(({ id, kind, factor, evidence, helpedIn, notIn, ask = [] }) => ({
      blueprint: process,
      factor: id,
      programme,
      cycles: [cycle],
      kind,
      wording: factor,
      evidence,
      helpedIn,
      notIn,
      ask,
      mergedInto: null,
    }));
    if (rows.length > 0) await manager.insert(BlueprintFactor, rows);
    const { contributions } = await manager.findOneByOrFail(Blueprint, { id: process });
    await manager.update(Blueprint, process, {
      contributions: [...contributions.filter((each) => each.cycle !== cycle), { cycle, conclusion, usable }],
    });
  },
  'factors-merged': async (manager, { process, programme, event }) => {
    const { into, from, kind, factor: wording, evidence, cycles, helpedIn, notIn, ask } = event;
    await manager.insert(BlueprintFactor, {
      ...{ blueprint: process, factor: into, programme },
      ...{ kind, wording, evidence, cycles, helpedIn, notIn, ask, mergedInto: null },
    });
    await manager.update(BlueprintFactor, { blueprint: process, factor: In(from) }, { mergedInto: into });
  },
  'blueprint-edited': (manager, { process, event }) =>
    manager.update(Blueprint, process, {
      title: event.title,
      parts: {
        purpose: event.purpose,
        forWhom: event.forWhom ?? null,
        whatItTakes: event.whatItTakes ?? null,
        howToBegin: event.howToBegin,
        lookOutFor: event.lookOutFor,
      },
    }),
  'blueprint-published': async (manager, { process, programme, recorded, event }) => {
    const now = await manager.findOneByOrFail(Blueprint, { id: process });
    const factors = await manager.find(BlueprintFactor, {
      where: { blueprint: process, mergedInto: IsNull() },
      order: { factor: 'asc' },
    });
    await manager.insert(BlueprintVersion, {
      blueprint: process,
      version: event.version,
      programme,
      parts: { title: now.title, ...now.parts },
      factors: factors.map(({ factor }) => factor),
      contributions: now.contributions,
      digest: event.digest,
      published: recorded,
    });
    await manager.update(Blueprint, process, { status: 'published', version: event.version, replacedBy: null });
  },
  'blueprint-replaced': (manager, { process, event }) =>
    manager.update(Blueprint, process, { status: 'replaced', replacedBy: event.by }),
  'blueprint-withdrawn': (manager, { process }) => manager.update(Blueprint, process, { status: 'withdrawn' }),
  'blueprint-owner-appointed': (manager, { process, event }) =>
    manager.update(Blueprint, process, { owner: event.owner, reviewOn: event.reviewOn }),
  'blueprint-reviewed': (manager, { process, event }) => manager.update(Blueprint, process, { reviewOn: event.next }),
};

/** Makes the rows of a blueprint from the events of a turn. */
export async function projectBlueprint(
  manager: EntityManager,
  decided: { events: Recorded<Message>[] },
): Promise<void> {
  await handlersFor(handlers)(manager, decided.events);
}
