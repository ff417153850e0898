import { type EntityManager } from 'typeorm';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';

/** What happens to the typed rows at an event, by the event's type; events that are not named change none. */
export type Handlers<Event extends Message> = {
  [Type in Event['type']]?: (
    manager: EntityManager,
    recorded: Recorded<Extract<Event, { type: Type }>>,
  ) => Promise<unknown>;
};

type AnyHandler = (manager: EntityManager, recorded: Recorded<Message>) => Promise<unknown>;

/** Runs the handlers over the events of a turn, in order. */
export function handlersFor<Event extends Message>(handlers: Handlers<Event>) {
  const byType = new Map<string, AnyHandler>(Object.entries(handlers));
  return async (manager: EntityManager, events: Recorded<Message>[]): Promise<void> => {
    for (const recorded of events) await byType.get(recorded.event.type)?.(manager, recorded);
  };
}
