import { type EntityManager } from 'typeorm';
import { type Agreement as Agreed, type WorkpackageEvent } from '../../domain/workpackage/workpackage.events.js';
import { WORKING_GROUP } from '../../domain/workpackage/working-group.js';
import { type Recorded } from '../../engine/event.js';
import { later } from '../../engine/instant.js';
import { type Message } from '../../engine/rules.js';
import { textIdOf } from '../../engine/typed.js';
import { Agreement } from '../../persistence/entities/agreement.entity.js';
import { PlannedMessageRow } from '../../persistence/entities/message.entity.js';
import { Process } from '../../persistence/entities/process.entity.js';
import { WorkpackageVersion } from '../../persistence/entities/workpackage-version.entity.js';
import { Workpackage } from '../../persistence/entities/workpackage.entity.js';
import { handlersFor, type Handlers } from './handlers.js';

/** How long (ms) a letter to a working group is worth sending. */
const WORTH_SENDING = 14 * 24 * 60 * 60 * 1_000;

/** What lists and readers see of a workpackage: its text now and before, its owner, its working agreements. */
const handlers: Handlers<WorkpackageEvent> = {
  'workpackage-created': async (manager, { process, programme, actor, recorded, event }) => {
    const { workpackage: id, name, label, question, content, approach, owner } = event;
    const begun = { process, question, content, approach, owner, version: 1 };
    if (name === null) await manager.update(Workpackage, id, begun);
    else await manager.insert(Workpackage, { id, programme, name, label, ...begun });
    // From here on it is surrounded by the people of this workpackage.
    await manager.update(Process, process, { workpackage: id });
    await manager.insert(WorkpackageVersion, {
      workpackage: id,
      version: 1,
      programme,
      question,
      content,
      approach,
      reason: null,
      author: actor,
      recorded,
    });
  },
  'workpackage-rewritten': async (manager, { process, programme, actor, recorded, event }) => {
    const workpackage = await idOf(manager, process);
    const { version, reason } = event;
    const before = await manager.findOneByOrFail(WorkpackageVersion, { workpackage, version: version - 1 });
    const text = {
      question: event.question ?? before.question,
      content: event.content ?? before.content,
      approach: event.approach ?? before.approach,
    };
    await manager.update(Workpackage, workpackage, { version, ...text });
    await manager.insert(WorkpackageVersion, {
      workpackage,
      version,
      programme,
      ...text,
      reason,
      author: actor,
      recorded,
    });
  },
  'owner-appointed': (manager, { process, event }) => manager.update(Workpackage, { process }, { owner: event.owner }),
  'agreement-made': async (manager, recorded) => {
    const { process, programme, seq, event } = recorded;
    const workpackage = await idOf(manager, process);
    await manager.insert(Agreement, { id: event.agreement, programme, workpackage, seq, ...agreedIn(recorded) });
  },
  'agreement-revised': (manager, recorded) => manager.update(Agreement, recorded.event.agreement, agreedIn(recorded)),
  'agreement-ended': (manager, { event }) => manager.update(Agreement, event.agreement, { ended: true }),
  'working-group-written-to': async (manager, { process, programme, seq, recorded, actor, event }) => {
    // Its words are read where they stand when the mail is made; here are ids.
    const what = `group-letter:${[textIdOf(event.text), event.on, actor].map((part) => part ?? '').join(':')}`;
    const until = later(recorded, WORTH_SENDING);
    const message = { what, step: 'at-once', occurrence: seq, due: recorded, until, who: [{ role: WORKING_GROUP }] };
    await manager.insert(PlannedMessageRow, { process, programme, ...message });
  },
  'workpackage-closed': (manager, { process }) => manager.update(Workpackage, { process }, { closed: true }),
};

/** Makes the rows of a workpackage from the events of a turn. */
export async function projectWorkpackage(
  manager: EntityManager,
  decided: { events: Recorded<Message>[] },
): Promise<void> {
  await handlersFor(handlers)(manager, decided.events);
}

async function idOf(manager: EntityManager, process: string): Promise<string> {
  return (await manager.findOneByOrFail(Workpackage, { process })).id;
}

function agreedIn({ actor, recorded, event }: Recorded<Agreed>) {
  const { version, what, who, since, reviewOn } = event;
  return { version, what, who: who.map(({ person }) => person), since, reviewOn, author: actor, recorded };
}
