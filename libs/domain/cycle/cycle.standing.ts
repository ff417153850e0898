import { type Standing } from '../../engine/rules.js';
import { type Instant } from '../../engine/instant.js';
import { missingRoles } from '../gate/gate.js';
import { conditionsOf } from './cycle.conditions.js';
import { gateStateOf, isSubmitted, presentPhase, teamsAwaited, teamsIn, type CycleState } from './cycle.state.js';
import { openDecisions } from './decisions.js';

/** Where a cycle stands, in codes: its phase, what is missing at its gate, and the moment that the clock looks at. */
export function standingOfCycle(state: CycleState): Standing {
  const { name, kind } = presentPhase(state);
  const wakes = state.closed || state.paused !== null ? undefined : nextMoment(state);
  return {
    phase: name,
    kind,
    entered: state.entered,
    ...(wakes && { wakeAt: wakes.at, wakeFor: wakes.what }),
    missing: state.closed ? [] : missingNow(state),
    closed: state.closed,
  };
}

/** The next moment at which something happens by itself: the date passes, or a team's first day begins. */
function nextMoment(state: CycleState): { at: Instant; what: string } | undefined {
  const moments = [
    ...(state.deadline !== null && !state.overdue ? [{ at: state.deadline, what: `deadline:${state.phase}` }] : []),
    ...teamsToStart(state),
  ];
  return moments.sort((one, other) => (one.at < other.at ? -1 : 1))[0];
}

function teamsToStart(state: CycleState): { at: Instant; what: string }[] {
  if (presentPhase(state).kind !== 'experiment') return [];
  return teamsIn(state, 'ready').flatMap((team) => {
    const { begins, held = [] } = state.teams[team] ?? {};
    return begins === undefined || held.length > 0 ? [] : [{ at: begins, what: `team-starts:${team}` }];
  });
}

/** What the present phase still waits for: something to be submitted, approvals by role, teams, a publication. */
function missingNow(state: CycleState): string[] {
  const beside = openDecisions(state).filter(({ kind, isPut }) => isPut && kind !== 'gate');
  return [
    ...(state.paused === null ? [] : ['paused']),
    ...missingAtGate(state),
    ...beside.map(({ kind, name }) => (kind === 'late-lock' ? `late-lock:${name}` : kind)),
  ];
}

function missingAtGate(state: CycleState): string[] {
  const phase = presentPhase(state);
  if (phase.gate.decidedBy === 'teams') {
    return teamsAwaited(state).map((team) => `team-finished:${team}`);
  }
  const { approvals, waits, short } = gateStateOf(state, phase.gate.name);
  return [
    ...(isSubmitted(state, phase) ? [] : [`submission:${phase.name}`]),
    ...missingRoles(phase.gate, approvals).map((role) => `approval:${role}`),
    ...new Set([...conditionsOf(state, phase), ...waits.filter((code) => AROUND.test(code))]),
    ...(short === null ? [] : [`deciders:${short}`]),
  ];
}

/** What a gate waits for that the cycle itself does not show. */
const AROUND = /^(?:coordinator|pledge|party|party-type):/;
