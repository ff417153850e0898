import { type Recorded } from '../../engine/event.js';
import { type Instant } from '../../engine/instant.js';
import { UnknownEvent } from '../../engine/rules.js';
import { type BlueprintEvent } from './blueprint.events.js';
import { type BlueprintState } from './blueprint.state.js';
import { withContribution, withMerged } from './factors.js';

/** The state after an event. @throws UnknownEvent */
export function evolveBlueprint(
  state: BlueprintState | undefined,
  { event, recorded }: Recorded<BlueprintEvent>,
): BlueprintState {
  if (event.type === 'blueprint-created') return begun(event);
  if (!state) throw new UnknownEvent(event.type);
  switch (event.type) {
    case 'factors-contributed':
      return withContribution(state, event);
    case 'factors-merged':
      return withMerged(state, event);
    case 'blueprint-edited': {
      const { version, title, purpose, forWhom = null, whatItTakes = null, howToBegin, lookOutFor } = event;
      const text = { version, purpose, forWhom, whatItTakes, howToBegin, lookOutFor };
      return { ...state, title, text, changed: true };
    }
    case 'blueprint-published':
      // What is published anew is used again.
      return { ...state, published: event.version, changed: false, replacedBy: null };
    case 'blueprint-replaced':
      return { ...state, replacedBy: event.by };
    case 'blueprint-withdrawn':
      return { ...state, withdrawn: { reason: event.reason } };
    case 'blueprint-owner-appointed': {
      const { owner: person, role, reviewOn, until } = event;
      return { ...agreed(state, { on: reviewOn, until, since: recorded }), owner: { person, role } };
    }
    case 'blueprint-reviewed': {
      const next = agreed(state, { on: event.next, until: event.until, since: recorded });
      return { ...next, review: { ...next.review, last: recorded } };
    }
    default:
      throw new UnknownEvent((event as { type: string }).type);
  }
}

function begun({ workpackage, title }: Extract<BlueprintEvent, { type: 'blueprint-created' }>): BlueprintState {
  return {
    workpackage,
    title,
    text: { version: 0, purpose: null, forWhom: null, whatItTakes: null, howToBegin: null, lookOutFor: null },
    factors: [],
    merges: 0,
    contributions: [],
    plan: null,
    published: 0,
    changed: true,
    owner: null,
    review: { on: null, until: null, since: null, occurrence: 0, last: null },
    replacedBy: null,
    withdrawn: null,
  };
}

function agreed(
  state: BlueprintState,
  review: { on: string | null; until: Instant | null; since: Instant },
): BlueprintState {
  return { ...state, review: { ...state.review, ...review, occurrence: state.review.occurrence + 1 } };
}
