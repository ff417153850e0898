import { type Standing } from '../../engine/rules.js';
import { missingRoles } from '../gate/gate.js';
import { conditionsOf } from './cycle.conditions.js';
import { gateStateOf, isSubmitted, presentPhase, teamsIn, type CycleState } from './cycle.state.js';

/** Where a cycle stands, in codes: its phase, what is missing at its gate, and the date that the clock looks at. */
export function standingOfCycle(state: CycleState): Standing {
  const { name, kind } = presentPhase(state);
  const waits = state.deadline !== null && !state.overdue && !state.closed;
  return {
    phase: name,
    kind,
    entered: state.entered,
    ...(waits && { wakeAt: state.deadline ?? undefined, wakeFor: `deadline:${name}` }),
    missing: state.closed ? [] : missingNow(state),
    closed: state.closed,
  };
}

/** What the present phase still waits for: something to be submitted, approvals by role, teams, a publication. */
function missingNow(state: CycleState): string[] {
  const phase = presentPhase(state);
  if (phase.gate.decidedBy === 'teams') return teamsIn(state, 'running').map((team) => `team-finished:${team}`);
  const { approvals, waits, short } = gateStateOf(state, phase.gate.name);
  return [
    ...(isSubmitted(state, phase) ? [] : [`submission:${phase.name}`]),
    ...missingRoles(phase.gate, approvals).map((role) => `approval:${role}`),
    ...new Set([...conditionsOf(state, phase), ...waits.filter((code) => code.startsWith('coordinator:'))]),
    ...(short === null ? [] : [`deciders:${short}`]),
  ];
}
