import { type Instant } from '../../engine/instant.js';
import { type Conclusion, type FollowUp } from '../evaluation/conclusions.js';
import { type Approval, type Asked } from '../gate/gate.js';
import { phaseNamed } from '../plan/phases.js';
import { type ReadyToStart } from '../programme/programme.settings.js';
import { type Deadline, type GatePlan, type PhaseKind, type PhasePlan, type Plan } from '../plan/plan.js';
import { type LaidBeside } from './cycle.commands.js';
import { type HypothesisEvent } from './events/hypothesis.js';
import { type Relied } from './events/parties.js';
import { type Hypothesis } from './schemas/hypothesis.js';

/** Where a team stands in a cycle. */
export type TeamStatus = 'invited' | 'ready' | 'running' | 'finished' | 'paused' | 'dropped-out';

/** A team in a cycle: where it stands and since when, and its own dates where it has some. */
export interface TeamState {
  /** How many teams were invited before it: PostgreSQL keeps the teams by their ids, and not in the order of invitation. */
  place: number;
  state: TeamStatus;
  since: Instant;
  /** Where it stood before its pause. */
  before?: 'invited' | 'ready' | 'running';
  /** It became ready when an experiment had begun already. */
  late?: true;
  /** What it still lacks to start, as codes, although it is ready and the experiment runs. */
  held?: string[];
  /** The day on which it begins, and until when it works: its own, beside the phase's. */
  from?: string;
  begins?: Instant;
  until?: Deadline;
  deadline?: Instant;
  /** How often its own date became another one, and when it did last. */
  dated?: number;
  datedSince?: Instant;
}

/** A decision as it stands: what was approved in its present round. */
export interface GateState {
  /** Counts how often it was opened anew: approvals of an earlier round do not count. */
  round: number;
  approvals: Approval[];
  /** Who was found to decide, when the phase began. */
  asked: Asked[];
  /** The stay for which that was found out; 0 before. */
  openedFor: number;
  /** What it waits for although everybody agreed. */
  waits: string[];
  /** The role of which too few people are left, when that was said. */
  short: string | null;
  passed: boolean;
  /** The criteria that were ticked as met, by their places. */
  met?: number[];
}

/** Something written that is put to deciders: its version, who wrote it, and which version was submitted. */
export interface Written {
  version: number;
  authors: string[];
  submitted: number | null;
  /** Since when it has been with its deciders, or again with its writers. */
  since: Instant;
}

/** An amendment that waits for its deciders: as it was proposed, and since when. */
export interface Amendment extends Omit<Extract<HypothesisEvent, { type: 'amendment-proposed' }>, 'type'> {
  since: Instant;
}

/** More time that was asked for something. It is over when another time of asking begins: the date moved. */
export interface MoreTime {
  occurrence: number;
  /** When what would go upward waited, or waits. */
  holds: { from: Instant; until: Instant }[];
  /** The request that waits for an answer: the day that was proposed, who asked, and which request of the cycle it is. */
  open: {
    until: string;
    deadline: Instant;
    answerBy: Instant;
    reason: string | null;
    since: Instant;
    by: string;
    time: number;
  } | null;
}

/** To whom something that is asked was put by hand, within one time of asking. */
export interface PutTo {
  occurrence: number;
  to: { to: string; since: Instant; bySelf: boolean }[];
}

/** A required party that is out, and until when the project lead is asked whether the cycle goes on; or that they decided. */
export interface LostParty {
  organisation: string;
  time: number;
  since: Instant;
  until: Instant;
  decided: boolean;
}

/** When it will be asked whether what a cycle found is in policy and in practice, and of which teams. */
export interface EmbeddingAsked {
  teams: string[];
  asked: { months: number; from: string; until: string }[];
}

/** Where a cycle stands; small, however long it lives: notes and measurements are counted, not kept. */
export interface CycleState {
  title: string;
  workpackage: string;
  plan: Plan;
  planVersion: number;
  teamsToStart: number;
  leastMeasurements: number;
  readyToStart: ReadyToStart;
  /** The parties whose entry the start relied on; and the requirements that are no longer met, with who left. */
  relied: Relied[];
  lost: Record<string, LostParty>;
  /** How often a required party was out: each time is asked about anew. */
  outs: number;
  aloneBelow?: number;
  phase: string;
  entered: number;
  /** When the present phase was entered. */
  since: Instant;
  deadline: Instant | null;
  /** Since when the deadline has been this one, and in which version of the plan it became so. */
  deadlineSince: Instant;
  deadlineVersion: number;
  overdue: boolean;
  hypothesis: (Written & { content: Hypothesis; locked: { version: number; digest: string } | null }) | null;
  /** How many amendments were proposed, and the one that is not decided yet. */
  amendments: number;
  amendment: Amendment | null;
  teams: Record<string, TeamState>;
  /** How many ready teams were accepted instead of the number that the programme asks; null when none was. */
  fewer: number | null;
  /** When the first team began, or the cycle where it began in its experiment or later; null as long as nothing was tried. */
  begun: Instant | null;
  gates: Record<string, GateState>;
  experimentEnded: boolean;
  counts: { notes: number; measurements: number; baselines: number; factors: number };
  laid: { entered: number; figures: LaidBeside } | null;
  evaluation:
    | (Written & {
        conclusion: Conclusion;
        followUp: FollowUp;
        results: { team: string; result: string }[];
        texts: string[];
        /** Whether this version was accepted: everybody who may read the cycle reads it. */
        accepted: boolean;
      })
    | null;
  /** The version of the evaluation that was accepted when data came late: a later one may be written; null otherwise. */
  supplement: number | null;
  minority: { person: string; view: string }[];
  usable: { usable: boolean; reason: string | null; person: string } | null;
  remindersFor: number;
  blueprint: { process: string; published: number | null; since: Instant } | null;
  startedFrom: { blueprint: string; version: number; withdrawn: boolean } | null;
  before: string | null;
  previous: string | null;
  next: string | null;
  /** More time that was asked, and what was put to somebody above, by what it is about; and how often time was asked. */
  moreTime: Record<string, MoreTime>;
  moreTimeAsked: number;
  putTo: Record<string, PutTo>;
  /** When it is asked of which teams whether what was found is in policy and in practice; and what they told last. */
  embedding: (EmbeddingAsked & { reported: Record<string, number> }) | null;
  paused: Instant | null;
  /** When it went on after its last pause; null where dates did not move along. */
  resumed: Instant | null;
  stopped: { reason: string; takeaway: string | null } | null;
  closed: boolean;
}

/** The phase that the cycle is in, as its plan has it. @throws TypeError when the plan lost it, which no rule allows */
export function presentPhase(state: CycleState): PhasePlan {
  const phase = phaseNamed(state.plan, state.phase);
  if (!phase) throw new TypeError(`the plan has no phase "${state.phase}"`);
  return phase;
}

/** The phases that come after the present one. */
export function phasesToCome(state: CycleState): PhasePlan[] {
  const place = state.plan.phases.findIndex(({ name }) => name === state.phase);
  return state.plan.phases.slice(place + 1);
}

/** The gate that ends the present phase. */
export function presentGate(state: CycleState): GatePlan {
  return presentPhase(state).gate;
}

/** How a decision stands; one that nobody opened yet stands at its beginning. */
export function gateStateOf(state: CycleState, gate: string): GateState {
  return (Object.hasOwn(state.gates, gate) ? state.gates[gate] : undefined) ?? freshGate;
}

/** What is put to the deciders in a phase: the hypothesis, the evaluation, or nothing written. */
export function writtenFor(state: CycleState, phase: PhasePlan): Written | null | 'nothing' {
  if (phase.kind === 'hypothesis') return state.hypothesis;
  if (phase.kind === 'evaluation') return state.evaluation;
  return 'nothing';
}

/** Whether what was written has been submitted, in its present version. */
export function isPut(written: Written | null): boolean {
  return written !== null && written.submitted === written.version;
}

/** Whether what a phase puts to its deciders has been submitted. */
export function isSubmitted(state: CycleState, phase: PhasePlan): boolean {
  const written = writtenFor(state, phase);
  return written === 'nothing' || isPut(written);
}

/** Who wrote what is decided in a phase, and therefore does not decide on it. */
export function authorsFor(state: CycleState, phase: PhasePlan): string[] {
  const written = writtenFor(state, phase);
  return written === 'nothing' || written === null ? [] : written.authors;
}

/** The teams of a cycle as they stand, in the order in which they were invited. */
export function teamsInOrder({ teams }: Pick<CycleState, 'teams'>): [id: string, team: TeamState][] {
  return Object.entries(teams).sort(([, one], [, other]) => one.place - other.place);
}

/** The teams of a cycle, in the order in which they were invited. */
export function teamsOf(state: Pick<CycleState, 'teams'>): string[] {
  return teamsInOrder(state).map(([id]) => id);
}

/** The teams in a state. */
export function teamsIn(state: CycleState, ...states: TeamStatus[]): string[] {
  return teamsInOrder(state).flatMap(([id, team]) => (states.includes(team.state) ? [id] : []));
}

/** The teams that have begun and not finished: those that run, and those that stopped for a while when they did. */
export function teamsAtWork(state: CycleState): string[] {
  return teamsIn(state, 'running', 'paused').filter((team) => !stoppedBeforeItBegan(state.teams[team]));
}

/**
 * The teams that the end of the experiment waits for: those at work, and those that are ready and begin on a later day.
 * A team that lacks something to start holds nothing up.
 */
export function teamsAwaited(state: CycleState): string[] {
  return teamsIn(state, 'ready', 'running', 'paused').filter((team) => {
    const its = state.teams[team];
    return !stoppedBeforeItBegan(its) && (its?.held ?? []).length === 0;
  });
}

function stoppedBeforeItBegan(team: TeamState | undefined): boolean {
  return team?.state === 'paused' && team.before !== 'running';
}

const freshGate: GateState = {
  round: 1,
  approvals: [],
  asked: [],
  openedFor: 0,
  waits: [],
  short: null,
  passed: false,
};

/** The phase of a kind: the present one when it is of that kind, else the plan's first. */
export function phaseOfKind(state: CycleState, kind: PhaseKind): PhasePlan | undefined {
  const present = phaseNamed(state.plan, state.phase);
  return present?.kind === kind ? present : state.plan.phases.find((phase) => phase.kind === kind);
}

/** The phase of a kind that is worked for: the present one, or the next to come; the last one when none comes any more. */
export function phaseWorkedFor(state: CycleState, kind: PhaseKind): PhasePlan | undefined {
  const coming = [presentPhase(state), ...phasesToCome(state)].find((phase) => phase.kind === kind);
  return coming ?? state.plan.phases.findLast((phase) => phase.kind === kind);
}

/** Whether the evaluation that is worked for has been accepted: what was concluded stands, and none comes after it. */
export function isEvaluationAccepted(state: CycleState): boolean {
  const phase = phaseWorkedFor(state, 'evaluation');
  return phase !== undefined && !phasesToCome(state).includes(phase) && gateStateOf(state, phase.gate.name).passed;
}

/** Whether a supplement was written since data came in late. */
export function isSupplementWritten({ supplement, evaluation }: CycleState): boolean {
  return supplement !== null && evaluation !== null && evaluation.version > supplement;
}

/** Whether the date of its phase passed while it was in it: what was late before that was missed by nobody in it. */
export function missedItsDate({ overdue, deadline, since }: CycleState): boolean {
  return overdue && (deadline === null || deadline > since);
}
