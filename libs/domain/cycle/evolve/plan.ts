import { type Recorded } from '../../../engine/event.js';
import { isFromExperimentOn, phaseNamed } from '../../plan/phases.js';
import { gateStateOf, type CycleState } from '../cycle.state.js';
import { type CycleEvent } from '../cycle.events.js';
import { type PlanEvent } from '../events/plan.js';
import { backToWriting, newRound, type Changes } from './changes.js';
import { withDates } from './teams.js';

type Created = Extract<PlanEvent, { type: 'cycle-created' }>;

/** The state of a cycle that has just begun. */
export function begin(event: Created, { recorded }: Recorded<CycleEvent>): CycleState {
  const phase = event.beganIn ?? event.plan.phases[0]?.name ?? '';
  return {
    title: event.title,
    workpackage: event.workpackage,
    plan: event.plan,
    planVersion: 1,
    teamsToStart: event.teamsToStart,
    leastMeasurements: event.leastMeasurements,
    ...(event.aloneBelow !== undefined && { aloneBelow: event.aloneBelow }),
    readyToStart: event.readyToStart ?? { parties: [], coordinators: true, pledges: false },
    relied: [],
    lost: {},
    outs: 0,
    phase,
    entered: 0,
    since: recorded,
    deadline: null,
    deadlineSince: recorded,
    deadlineVersion: 1,
    overdue: false,
    hypothesis: null,
    amendments: 0,
    amendment: null,
    teams: Object.fromEntries(event.teams.map((team, place) => [team, { place, state: 'invited', since: recorded }])),
    fewer: null,
    begun: isFromExperimentOn(event.plan, phase) ? recorded : null,
    gates: {},
    experimentEnded: false,
    counts: { notes: 0, measurements: 0, baselines: 0, factors: 0 },
    laid: null,
    evaluation: null,
    supplement: null,
    minority: [],
    usable: null,
    remindersFor: 0,
    blueprint: null,
    startedFrom: event.startedFrom ? { ...event.startedFrom, withdrawn: false } : null,
    before: event.before ?? null,
    previous: event.previous ?? null,
    next: null,
    moreTime: {},
    moreTimeAsked: 0,
    putTo: {},
    embedding: null,
    paused: null,
    resumed: null,
    stopped: null,
    closed: false,
  };
}

/** What events about the plan make of the state. */
export const planChanges: Changes<Exclude<PlanEvent, Created>> = {
  'phase-entered': (state, { phase, kind, entered, deadline }, { recorded }) => ({
    ...evaluatedAnew(reopened(state, phase), { kind, recorded }),
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
  'plan-changed': (state, { plan, planVersion }) => ({ ...state, plan, planVersion }),
  'rules-changed': (state, { type: _changed, settingsVersion: _version, reason: _reason, ...rules }) => ({
    ...state,
    ...rules,
  }),
  'deadline-passed': (state) => ({ ...state, overdue: true }),
  'reminders-begun': (state, { entered }) => ({ ...state, remindersFor: entered }),
  'nobody-to-remind': (state) => state,
  'cycle-paused': (state, _, { recorded }) => ({ ...state, paused: recorded }),
  'cycle-resumed': (state, { days, plan, planVersion, deadline, teams }, { recorded }) =>
    teams.reduce<CycleState>((after, dates) => withDates(after, dates, recorded), {
      ...state,
      paused: null,
      plan,
      planVersion,
      // What was late stays late; whoever must act hears of it again before anybody above does.
      ...(days > 0 && { deadline, deadlineSince: recorded, deadlineVersion: planVersion, resumed: recorded }),
    }),
  'cycle-stopped': (state, { reason, takeaway }) => ({ ...state, stopped: { reason, takeaway } }),
  'next-cycle-opened': (state, { cycle }) => ({ ...state, next: cycle }),
  'cycle-closed': (state, { embedding }) => ({
    ...state,
    closed: true,
    deadline: null,
    paused: null,
    moreTime: {},
    putTo: {},
    embedding: embedding ? { ...embedding, reported: {} } : null,
  }),
};

/** Who comes back to a phase decides anew at its gate. */
function reopened(state: CycleState, name: string): CycleState {
  const phase = phaseNamed(state.plan, name);
  if (!phase || !gateStateOf(state, phase.gate.name).passed) return state;
  const anew = newRound(state, phase.gate.name);
  if (phase.kind !== 'evaluation' || !anew.evaluation) return anew;
  return { ...anew, evaluation: { ...anew.evaluation, accepted: false } };
}

/**
 * What comes in from an experiment on belongs to the evaluation that is to come, and no longer to a supplement of the one
 * before; that one goes back to its writers when another experiment begins.
 */
function evaluatedAnew(state: CycleState, { kind, recorded }: { kind: string; recorded: string }): CycleState {
  if (kind === 'evaluation') return { ...state, supplement: null };
  if (kind !== 'experiment') return state;
  return { ...state, supplement: null, evaluation: state.evaluation && backToWriting(state.evaluation, recorded) };
}
