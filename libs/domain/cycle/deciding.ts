import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Asking } from '../../engine/verb.js';
import { missingRoles } from '../gate/gate.js';
import { shortageAt } from '../gate/who-decides.js';
import { type GatePlan } from '../plan/plan.js';
import { authorsFor, gateStateOf, isSubmitted, presentPhase, type CycleState } from './cycle.state.js';
import { castAround, rolesOfActor } from './cycle.verb.js';

/** The person whose decision it is: whoever acts, or the one they act for. */
function deciderOf({ actor }: Context): string {
  return actor.onBehalfOf ?? actor.person ?? '';
}

/**
 * Whether whoever asks can decide at a gate now: it is the present phase's, something has been put to it, and they
 * hold one of its roles and did not write what is decided.
 *
 * @throws Refused no-such-gate, gate-not-open, nothing-submitted, not-a-decider, wrote-it
 */
export function checkDecider(state: CycleState, asking: Asking): { gate: GatePlan; decider: string } {
  refuseUnless(!state.closed, 'closed');
  const name = asking.about ?? '';
  const phase = presentPhase(state);
  const { gate } = phase;
  refuseUnless(
    state.plan.phases.some((each) => each.gate.name === name),
    'no-such-gate',
    { gate: name },
  );
  refuseUnless(gate.name === name && gate.decidedBy === 'approvals', 'gate-not-open', { gate: name });
  const roles = gate.quorum.map(({ role }) => role);
  const holds = rolesOfActor(state, asking).some(({ role }) => roles.includes(role));
  refuseUnless(holds, 'not-a-decider', { gate: name, roles });
  refuseUnless(isSubmitted(state, phase), 'nothing-submitted', { gate: name });
  const decider = deciderOf(asking.context);
  refuseUnless(!authorsFor(state, phase).includes(decider), 'wrote-it', { gate: name });
  return { gate, decider };
}

/**
 * The role in which a decision counts, of those that the person holds: a missing one, and if possible one that leaves
 * somebody for each of the others (a project lead who is also in the ALT leaves the ALT's seat to its other members).
 */
export function roleToDecideIn(state: CycleState, asking: Asking): string {
  const { gate } = presentPhase(state);
  const { approvals } = gateStateOf(state, gate.name);
  const held = rolesOfActor(state, asking).map(({ role }) => role);
  const missing = missingRoles(gate, approvals).filter((role) => held.includes(role));
  const person = deciderOf(asking.context);
  const around = { gate, cast: castAround(state, asking.context), authors: authorsFor(state, presentPhase(state)) };
  const fitting = missing.find((role) => !shortageAt({ ...around, approvals: [...approvals, { person, role }] }));
  return fitting ?? missing[0] ?? gate.quorum.find(({ role }) => held.includes(role))?.role ?? '';
}
