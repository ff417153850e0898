import { type Recorded } from '../../engine/event.js';
import { UnknownEvent } from '../../engine/rules.js';
import { type BlueprintEvent } from './blueprint.events.js';
import { type BlueprintState } from './blueprint.state.js';

/** The state after an event. @throws UnknownEvent */
export function evolveBlueprint(
  state: BlueprintState | undefined,
  { event }: Recorded<BlueprintEvent>,
): BlueprintState {
  if (event.type === 'blueprint-created') {
    return {
      workpackage: event.workpackage,
      title: event.title,
      text: { version: 0, purpose: null, howToBegin: null, lookOutFor: null },
      factors: [],
      published: 0,
      changed: true,
    };
  }
  if (!state) throw new UnknownEvent(event.type);
  switch (event.type) {
    case 'factors-contributed':
      return { ...state, factors: [...state.factors, ...event.factors.map(({ id }) => id)], changed: true };
    case 'blueprint-edited': {
      const { version, title, purpose, howToBegin, lookOutFor } = event;
      return { ...state, title, text: { version, purpose, howToBegin, lookOutFor }, changed: true };
    }
    case 'blueprint-published':
      return { ...state, published: event.version, changed: false };
    default:
      throw new UnknownEvent((event as { type: string }).type);
  }
}
