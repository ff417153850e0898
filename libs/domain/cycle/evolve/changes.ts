import { type Recorded } from '../../../engine/event.js';
import { type CycleEvent } from '../cycle.events.js';
import { gateStateOf, type CycleState, type GateState, type TeamState, type Written } from '../cycle.state.js';

/** What an event of a type makes of the state. */
export type Change<Event extends CycleEvent> = (
  state: CycleState,
  event: Event,
  recorded: Recorded<CycleEvent>,
) => CycleState;

/** A change for each type of event of a theme: one that is missing does not compile. */
export type Changes<Event extends CycleEvent> = {
  [Type in Event['type']]: Change<Extract<Event, { type: Type }>>;
};

/** The state with something about a decision changed. */
export function withGate(state: CycleState, gate: string, change: Partial<GateState>): CycleState {
  return { ...state, gates: { ...state.gates, [gate]: { ...gateStateOf(state, gate), ...change } } };
}

/** The decision is asked again from the beginning: what was approved before does not count. */
export function newRound(state: CycleState, gate: string): CycleState {
  const { round } = gateStateOf(state, gate);
  return withGate(state, gate, { round: round + 1, approvals: [], waits: [], short: null, passed: false });
}

/** The state with something about a team changed. */
export function withTeam(state: CycleState, team: string, change: Partial<TeamState>): CycleState {
  const before = state.teams[team] ?? {
    place: Object.keys(state.teams).length,
    state: 'invited',
    since: state.since,
  };
  return { ...state, teams: { ...state.teams, [team]: { ...before, ...change } } };
}

/** Those who wrote, with whoever wrote now. */
export function withAuthor(authors: string[] = [], actor: string | null): string[] {
  return actor === null || authors.includes(actor) ? authors : [...authors, actor];
}

/** The evaluation, when its deciders agreed to the version that there is. */
export function accepted(evaluation: CycleState['evaluation']): CycleState['evaluation'] {
  return evaluation && { ...evaluation, accepted: true };
}

/** What was put to its deciders is with its writers again. */
export function backToWriting<Some extends Written>(written: Some, since: string): Some {
  return { ...written, submitted: null, since };
}

/** The state with more of something counted. */
export function counted(state: CycleState, what: keyof CycleState['counts']): CycleState {
  return { ...state, counts: { ...state.counts, [what]: state.counts[what] + 1 } };
}
