import { type Recorded } from '../../engine/event.js';
import { UnknownEvent } from '../../engine/rules.js';
import { type EntryState as EntryCode } from '../programme/coalition.js';
import { type EntryEvent, type Term } from './entry.events.js';
import { presentStep, withStep, type EntryState } from './entry.state.js';
import { isIn, isOver } from './entry.steps.js';
import { type Span } from './span.js';

/** The state after an event. @throws UnknownEvent */
export function evolveEntry(state: EntryState | undefined, recorded: Recorded<EntryEvent>): EntryState {
  const { event } = recorded;
  if (event.type === 'entry-begun') {
    const { organisation, as } = event;
    return { organisation, as, steps: [], term: null, terms: 0, waived: false };
  }
  if (!state) throw new UnknownEvent(event.type);
  switch (event.type) {
    case 'step-recorded':
    case 'entry-found':
    case 'entry-resumed':
      return stepped(state, event.to, event, recorded);
    case 'thinks-along':
      return stepped(state, 'thinking-along', event, recorded);
    case 'entry-paused':
      return stepped(state, 'paused', event, recorded);
    case 'organisation-left':
      return stepped(state, 'left', event, recorded);
    case 'organisation-declined':
      return stepped(state, 'declined', event, recorded);
    case 'entry-expired':
      return stepped(state, 'expired', event, recorded);
    case 'term-set':
      return withTerm(state, event, recorded);
    case 'entry-renewed': {
      const goesOn = presentStep(state) === event.to ? state : stepped(state, event.to, event, recorded);
      return withTerm(goesOn, event, recorded);
    }
    case 'requirement-waived':
      return { ...state, waived: true };
    default:
      throw new UnknownEvent((event as { type: string }).type);
  }
}

function stepped(
  state: EntryState,
  to: EntryCode,
  { begins, ends }: Span,
  { happened }: Recorded<EntryEvent>,
): EntryState {
  const after = { ...state, steps: withStep(state.steps, { to, happened, begins, ends }) };
  return { ...after, term: keepsTerm(presentStep(state), presentStep(after)) ? state.term : null };
}

/** A term is of a step or of the membership: it goes on through a pause and from a signature to taking part. */
function keepsTerm(was: EntryCode, is: EntryCode): boolean {
  if (was === is) return true;
  return !isOver(is) && (was === 'paused' || is === 'paused' || (isIn(was) && isIn(is)));
}

function withTerm(state: EntryState, { term, until, passes }: Term, { recorded }: Recorded<EntryEvent>): EntryState {
  return { ...state, terms: term, term: { term, until, passes, since: recorded } };
}
