import { type Recorded } from '../../engine/event.js';
import { UnknownEvent } from '../../engine/rules.js';
import { type CycleEvent } from './cycle.events.js';
import { type CycleState } from './cycle.state.js';
import { type Change, type Changes } from './evolve/changes.js';
import { deadlineChanges } from './evolve/deadlines.js';
import { decisionChanges } from './evolve/decisions.js';
import { evaluationChanges } from './evolve/evaluation.js';
import { hypothesisChanges } from './evolve/hypothesis.js';
import { partyChanges } from './evolve/parties.js';
import { begin, planChanges } from './evolve/plan.js';
import { practiceChanges } from './evolve/practice.js';
import { teamChanges } from './evolve/teams.js';

const changes: Changes<Exclude<CycleEvent, { type: 'cycle-created' }>> = {
  ...planChanges,
  ...hypothesisChanges,
  ...decisionChanges,
  ...teamChanges,
  ...practiceChanges,
  ...evaluationChanges,
  ...partyChanges,
  ...deadlineChanges,
};

/** The state after an event. @throws UnknownEvent */
export function evolve(state: CycleState | undefined, recorded: Recorded<CycleEvent>): CycleState {
  const { event } = recorded;
  if (event.type === 'cycle-created') return begin(event, recorded);
  if (!state || !Object.hasOwn(changes, event.type)) throw new UnknownEvent(event.type);
  return (changes[event.type] as Change<CycleEvent>)(state, event, recorded);
}
