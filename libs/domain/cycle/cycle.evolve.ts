import { type Recorded } from '../../engine/event.js';
import { UnknownEvent } from '../../engine/rules.js';
import { type CycleEvent } from './cycle.events.js';
import {
  gateStateOf,
  phaseOfKind,
  type CycleState,
  type GateState,
  type TeamState,
  type Written,
} from './cycle.state.js';

type Of<Type extends CycleEvent['type']> = Extract<CycleEvent, { type: Type }>;
type Change<Type extends CycleEvent['type']> = (
  state: CycleState,
  event: Of<Type>,
  recorded: Recorded<CycleEvent>,
) => CycleState;

/** The state after an event. @throws UnknownEvent */
export function evolve(state: CycleState | undefined, recorded: Recorded<CycleEvent>): CycleState {
  const { event } = recorded;
  if (event.type === 'cycle-created') return begin(event, recorded);
  if (!state || !Object.hasOwn(changes, event.type)) throw new UnknownEvent(event.type);
  return (changes[event.type] as Change<CycleEvent['type']>)(state, event, recorded);
}

function begin(event: Of<'cycle-created'>, { recorded }: Recorded<CycleEvent>): CycleState {
  return {
    title: event.title,
    workpackage: event.workpackage,
    plan: event.plan,
    planVersion: 1,
    teamsToStart: event.teamsToStart,
    leastMeasurements: event.leastMeasurements,
    phase: event.plan.phases[0]?.name ?? '',
    entered: 0,
    since: recorded,
    deadline: null,
    deadlineSince: recorded,
    deadlineVersion: 1,
    overdue: false,
    hypothesis: null,
    teams: Object.fromEntries(event.teams.map((team) => [team, { state: 'invited', since: recorded }])),
    gates: {},
    experimentEnded: false,
    counts: { notes: 0, measurements: 0, baselines: 0, factors: 0 },
    laid: null,
    evaluation: null,
    remindersFor: 0,
    blueprint: null,
    closed: false,
  };
}

const changes: { [Type in Exclude<CycleEvent['type'], 'cycle-created'>]: Change<Type> } = {
  'phase-entered': (state, { phase, kind, entered, deadline }, { recorded }) => ({
    ...reopened(state, phase),
    phase,
    entered,
    since: recorded,
    deadline,
    deadlineSince: recorded,
    deadlineVersion: state.planVersion,
    // What was late before the phase began was missed by nobody in it.
    overdue: deadline !== null && deadline <= recorded,
    experimentEnded: kind === 'experiment' ? false : state.experimentEnded,
  }),
  'hypothesis-drafted': (state, { version, hypothesis }, { actor, recorded }) => ({
    ...withdrawn(state, 'hypothesis', state.hypothesis),
    hypothesis: {
      version,
      content: hypothesis,
      authors: withAuthor(state.hypothesis?.authors, actor),
      submitted: null,
      since: recorded,
      locked: null,
    },
  }),
  'hypothesis-submitted': (state, { version, authors }, { recorded }) => ({
    ...state,
    hypothesis: state.hypothesis && { ...state.hypothesis, submitted: version, authors, since: recorded },
  }),
  'hypothesis-locked': (state, { version, digest }) =>
    state.hypothesis ? { ...state, hypothesis: { ...state.hypothesis, locked: { version, digest } } } : state,
  'approvals-opened': (state, { gate, entered, asked }) => withGate(state, gate, { asked, openedFor: entered }),
  'deciders-short': (state, { gate, role }) => withGate(state, gate, { short: role }),
  'deciders-found': (state, { gate }) => withGate(state, gate, { short: null }),
  approved: (state, { gate, role }, { actor, onBehalfOf }) =>
    withGate(state, gate, {
      approvals: [...gateStateOf(state, gate).approvals, { person: onBehalfOf ?? actor ?? '', role }],
    }),
  'gate-waits': (state, { gate, missing }) => withGate(state, gate, { waits: missing }),
  rejected: (state, { gate }, { recorded }) => {
    const { kind } = state.plan.phases.find((phase) => phase.gate.name === gate) ?? { kind: 'waits' };
    const { hypothesis, evaluation } = state;
    return {
      ...newRound(state, gate),
      ...(kind === 'hypothesis' &&
        hypothesis &&
        !hypothesis.locked && { hypothesis: backToWriting(hypothesis, recorded) }),
      ...(kind === 'evaluation' && evaluation && { evaluation: backToWriting(evaluation, recorded) }),
    };
  },
  'gate-passed': (state, { gate }) => withGate(state, gate, { passed: true, waits: [] }),
  'team-ready': (state, { team }, { recorded }) => withTeam(state, team, 'ready', recorded),
  'team-started': (state, { team }, { recorded }) => withTeam(state, team, 'running', recorded),
  'team-finished': (state, { team }, { recorded }) => withTeam(state, team, 'finished', recorded),
  'experiment-finished-by-lead': (state, { teams }, { recorded }) =>
    teams.reduce<CycleState>((after, team) => withTeam(after, team, 'finished', recorded), {
      ...state,
      experimentEnded: true,
    }),
  'note-added': (state) => counted(state, { notes: 1 }),
  'measurement-recorded': (state, { baseline }) => counted(state, baseline ? { baselines: 1 } : { measurements: 1 }),
  'factor-added': (state) => counted(state, { factors: 1 }),
  'prediction-laid-beside-data': (state, { entered, figures }) => ({ ...state, laid: { entered, figures } }),
  'evaluation-written': (state, { version, conclusion, followUp, summary, reason }, { actor, recorded }) => ({
    ...withdrawn(state, 'evaluation', state.evaluation),
    evaluation: {
      version,
      conclusion,
      followUp,
      texts: [summary, ...(reason ? [reason] : [])],
      authors: withAuthor(state.evaluation?.authors, actor),
      submitted: null,
      since: recorded,
    },
  }),
  'evaluation-submitted': (state, { version, authors }, { recorded }) => ({
    ...state,
    evaluation: state.evaluation && { ...state.evaluation, submitted: version, authors, since: recorded },
  }),
  'date-moved': (state, { phase, until, deadline, planVersion }, { recorded }) => ({
    ...state,
    planVersion,
    plan: { phases: state.plan.phases.map((each) => (each.name === phase ? { ...each, until } : each)) },
    ...(phase === state.phase && {
      deadline,
      deadlineSince: recorded,
      deadlineVersion: planVersion,
      overdue: false,
    }),
  }),
  'deadline-passed': (state) => ({ ...state, overdue: true }),
  'reminders-begun': (state, { entered }) => ({ ...state, remindersFor: entered }),
  'nobody-to-remind': (state) => state,
  'blueprint-linked': (state, { blueprint }, { recorded }) =>
    state.blueprint?.process === blueprint
      ? state
      : { ...state, blueprint: { process: blueprint, published: null, since: recorded } },
  'blueprint-published-heard': (state, { blueprint, version }, { recorded }) => ({
    ...state,
    blueprint: { process: blueprint, published: version, since: recorded },
  }),
  'cycle-closed': (state) => ({ ...state, closed: true, deadline: null }),
};

function withGate(state: CycleState, gate: string, change: Partial<GateState>): CycleState {
  return { ...state, gates: { ...state.gates, [gate]: { ...gateStateOf(state, gate), ...change } } };
}

/** The gate asks again from the beginning: what was approved before does not count. */
function newRound(state: CycleState, gate: string): CycleState {
  const { round } = gateStateOf(state, gate);
  return withGate(state, gate, { round: round + 1, approvals: [], waits: [], short: null, passed: false });
}

/** Who comes back to a phase decides anew at its gate. */
function reopened(state: CycleState, phase: string): CycleState {
  const gate = state.plan.phases.find(({ name }) => name === phase)?.gate.name;
  return gate !== undefined && gateStateOf(state, gate).passed ? newRound(state, gate) : state;
}

/** What was submitted and is written anew withdraws the approvals that it had. */
function withdrawn(state: CycleState, kind: 'hypothesis' | 'evaluation', written: Written | null): CycleState {
  const gate = phaseOfKind(state, kind)?.gate.name;
  return gate !== undefined && written?.submitted ? newRound(state, gate) : state;
}

function backToWriting<Some extends Written>(written: Some, since: string): Some {
  return { ...written, submitted: null, since };
}

function withTeam(state: CycleState, team: string, now: TeamState, since: string): CycleState {
  return { ...state, teams: { ...state.teams, [team]: { state: now, since } } };
}

function withAuthor(authors: string[] = [], actor: string | null): string[] {
  return actor === null || authors.includes(actor) ? authors : [...authors, actor];
}

function counted(state: CycleState, more: Partial<CycleState['counts']>): CycleState {
  const counts = { ...state.counts };
  for (const [what, count] of Object.entries(more)) counts[what as keyof typeof counts] += count;
  return { ...state, counts };
}
