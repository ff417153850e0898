import { refuseUnless } from '../../engine/refused.js';
import { type Asking } from '../../engine/verb.js';
import { approverOf, missingRoles, pressedBy, type Approval } from '../gate/gate.js';
import { isPhaseOver } from '../plan/phases.js';
import { shortageAt } from '../gate/who-decides.js';
import { gateStateOf, type CycleState } from './cycle.state.js';
import { castAround, checkGoesOn, rolesOfActor } from './cycle.verb.js';
import { decisionNamed, decisionNames, type Decision } from './decisions.js';

/**
 * Whether whoever asks can decide on something now: it is open, it has been put to its deciders, and they hold one of
 * its roles and did not write what is decided.
 *
 * @throws Refused no-such-gate, teams-decide, gate-is-over, gate-not-open, no-amendment, supplement-not-open,
 * nothing-submitted, not-a-decider, wrote-it, paused
 */
export function checkDecider(
  state: CycleState,
  asking: Asking,
): { decision: Decision; approver: Omit<Approval, 'role'> } {
  const name = asking.about ?? '';
  if (name !== 'supplement') refuseUnless(!state.closed, 'closed');
  refuseUnless(decisionNames(state).includes(name) || isTeamsGate(state, name), 'no-such-gate', { gate: name });
  checkGoesOn(state);
  const decision = decisionNamed(state, name);
  refuseUnless(decision, whyNotOpen(state, name), { gate: name });
  const roles = decision.quorum.map(({ role }) => role);
  const holds = rolesOfActor(state, asking).some(({ role }) => roles.includes(role));
  refuseUnless(holds, 'not-a-decider', { gate: name, roles });
  refuseUnless(decision.isPut, 'nothing-submitted', { gate: name });
  const approver = approverOf(asking.context.actor);
  // Whoever wrote it does not decide on it for somebody else either.
  const persons = [approver.person, pressedBy(approver)];
  refuseUnless(!persons.some((person) => decision.authors.includes(person)), 'wrote-it', { gate: name });
  return { decision, approver };
}

/**
 * The role in which a decision counts, of those that the person holds: a missing one, and if possible one that leaves
 * somebody for each of the others (a project lead who is also in the ALT leaves the ALT's seat to its other members).
 */
export function roleToDecideIn(state: CycleState, asking: Asking): string {
  const decision = decisionNamed(state, asking.about ?? '');
  if (!decision) return '';
  const { approvals } = gateStateOf(state, decision.name);
  const held = rolesOfActor(state, asking).map(({ role }) => role);
  const missing = missingRoles(decision, approvals).filter((role) => held.includes(role));
  const approver = approverOf(asking.context.actor);
  const around = { gate: decision, cast: castAround(state, asking.context), authors: decision.authors };
  const fitting = missing.find((role) => !shortageAt({ ...around, approvals: [...approvals, { ...approver, role }] }));
  return fitting ?? missing[0] ?? decision.quorum.find(({ role }) => held.includes(role))?.role ?? '';
}

function isTeamsGate(state: CycleState, name: string): boolean {
  return state.plan.phases.some(({ gate }) => gate.name === name && gate.decidedBy === 'teams');
}

/** Why nobody can decide on something now: it is the teams', it has been decided, or there is nothing to decide on. */
function whyNotOpen(state: CycleState, name: string): string {
  if (isTeamsGate(state, name)) return 'teams-decide';
  if (name === 'amendment') return 'no-amendment';
  if (name === 'supplement') return state.supplement === null ? 'supplement-not-open' : 'nothing-submitted';
  const phase = state.plan.phases.find(({ gate }) => gate.name === name)?.name ?? '';
  if (isPhaseOver(state.plan, { phase, now: state.phase })) return 'gate-is-over';
  return 'gate-not-open';
}
