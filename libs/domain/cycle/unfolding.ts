import { type Context } from '../../engine/context.js';
import { type CycleEvent } from './cycle.events.js';
import { evolve } from './cycle.evolve.js';
import { type CycleState } from './cycle.state.js';

/** A decision that unfolds: the events so far, and the state after them, so that what follows can look at it. */
export class Unfolding {
  readonly events: CycleEvent[] = [];

  constructor(
    public state: CycleState,
    readonly context: Context,
  ) {}

  /** Lets something happen. */
  add(event: CycleEvent): void {
    this.state = after(this.state, event, this.context);
    this.events.push(event);
  }
}

/** The state after an event that is being decided: its place among the events is not known yet, and changes nothing. */
export function after(state: CycleState | undefined, event: CycleEvent, context: Context): CycleState {
  const { process, programme, actor, via, happened, now } = context;
  return evolve(state, {
    process,
    programme,
    seq: 0,
    rulesVersion: 0,
    actor: actor.person,
    onBehalfOf: actor.onBehalfOf,
    via,
    happened,
    recorded: now,
    knew: {},
    event,
  });
}
