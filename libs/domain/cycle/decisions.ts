import { type Instant } from '../../engine/instant.js';
import { type Quorum } from '../gate/gate.js';
import { isPhaseOver } from '../plan/phases.js';
import { type PhasePlan } from '../plan/plan.js';
import {
  authorsFor,
  isPut,
  isSupplementWritten,
  isSubmitted,
  phaseOfKind,
  phaseWorkedFor,
  presentPhase,
  writtenFor,
  type CycleState,
} from './cycle.state.js';

/** Something that people decide on now: a gate, an amendment, a supplement, a hypothesis that is locked after the start. */
export interface Decision extends Quorum {
  /** The gate's name; `amendment` and `supplement` are decided as gates are. */
  name: string;
  /** Who wrote what is decided, and therefore does not decide on it. */
  authors: string[];
  /** Whether something has been put to its deciders. */
  isPut: boolean;
  /** Since when it has been with its deciders. */
  since: Instant;
  /** What it is to those who are asked: the present phase's gate, or something beside it. */
  kind: 'gate' | 'late-lock' | 'amendment' | 'supplement';
}

/** All that can be decided on now: the present phase's gate, and what is decided beside it. */
export function openDecisions(state: CycleState): Decision[] {
  if (state.paused !== null) return [];
  const beside = [lateLock(state), amendment(state), supplement(state)];
  return [...(state.closed ? [] : presentGateDecision(state)), ...beside.flatMap((each) => each ?? [])];
}

/** The decision of a name, where it can be decided on now. */
export function decisionNamed(state: CycleState, name: string): Decision | undefined {
  return openDecisions(state).find((decision) => decision.name === name);
}

/** The names of everything that is ever decided on in this cycle. */
export function decisionNames(state: CycleState): string[] {
  const gates = state.plan.phases.flatMap(({ gate }) => (gate.decidedBy === 'approvals' ? [gate.name] : []));
  return [...gates, 'amendment', 'supplement'];
}

function presentGateDecision(state: CycleState): Decision[] {
  const phase = presentPhase(state);
  const { gate } = phase;
  if (gate.decidedBy !== 'approvals') return [];
  const written = writtenFor(state, phase);
  const since = written === 'nothing' ? (state.blueprint?.since ?? state.since) : (written?.since ?? state.since);
  return [
    {
      kind: 'gate',
      name: gate.name,
      quorum: gate.quorum,
      authors: authorsFor(state, phase),
      isPut: isSubmitted(state, phase),
      since,
    },
  ];
}

/** A cycle that began in a later phase locks its hypothesis after the start, with the approvals of that gate. */
function lateLock(state: CycleState): Decision | undefined {
  const { hypothesis, closed } = state;
  const phase = phaseOfKind(state, 'hypothesis');
  if (closed || !hypothesis || hypothesis.locked || !phase || !isOver(state, phase)) return undefined;
  const { name, quorum } = phase.gate;
  return {
    kind: 'late-lock',
    name,
    quorum,
    authors: hypothesis.authors,
    isPut: isPut(hypothesis),
    since: hypothesis.since,
  };
}

/** A material amendment needs the gate's approval again; before the experiment's first day one approver is enough. */
function amendment(state: CycleState): Decision | undefined {
  const proposed = state.amendment;
  const quorum = phaseOfKind(state, 'hypothesis')?.gate.quorum;
  if (!proposed || !quorum || state.closed) return undefined;
  return {
    kind: 'amendment',
    name: 'amendment',
    quorum,
    oneIsEnough: proposed.needs === 'one',
    authors: proposed.authors,
    isPut: true,
    since: proposed.since,
  };
}

/** A supplement to an accepted evaluation needs the approval of the evaluation's gate again. */
function supplement(state: CycleState): Decision | undefined {
  const { evaluation } = state;
  const quorum = phaseWorkedFor(state, 'evaluation')?.gate.quorum;
  if (!isSupplementWritten(state) || !evaluation || !quorum) return undefined;
  return {
    kind: 'supplement',
    name: 'supplement',
    quorum,
    authors: evaluation.authors,
    isPut: isPut(evaluation),
    since: evaluation.since,
  };
}

function isOver(state: CycleState, phase: PhasePlan): boolean {
  return isPhaseOver(state.plan, { phase: phase.name, now: state.phase });
}
