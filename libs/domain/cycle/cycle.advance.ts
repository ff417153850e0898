import { isQuorate } from '../gate/gate.js';
import { shortageAt } from '../gate/who-decides.js';
import { instantOfDeadline, phaseAfter } from '../plan/phases.js';
import { type PhasePlan } from '../plan/plan.js';
import { conditionsOf, withoutCoordinator } from './cycle.conditions.js';
import { authorsFor, gateStateOf, isSubmitted, presentPhase, teamsIn, type CycleState } from './cycle.state.js';
import { castAround } from './cycle.verb.js';
import { type Unfolding } from './unfolding.js';

/**
 * Lets happen what follows by itself from how a cycle now stands: a gate that has all it needs is passed and the next
 * phase begins; one that everybody approved says what it still waits for; too few people to decide is told at once.
 */
export function advance(unfolding: Unfolding): void {
  while (!unfolding.state.closed && mayPass(unfolding)) pass(unfolding);
  if (!unfolding.state.closed) lookWhoDecides(unfolding);
}

/** Enters a phase; with the experiment, the teams that are ready start, and those that had finished start again. */
export function enterPhase(unfolding: Unfolding, phase: PhasePlan): void {
  unfolding.add({
    type: 'phase-entered',
    phase: phase.name,
    kind: phase.kind,
    entered: unfolding.state.entered + 1,
    deadline: instantOfDeadline(phase.until, unfolding.context.calendar),
  });
  if (phase.kind !== 'experiment') return;
  for (const team of teamsIn(unfolding.state, 'ready', 'finished')) {
    unfolding.add({ type: 'team-started', team, afterLock: false });
  }
}

function mayPass(unfolding: Unfolding): boolean {
  const { state } = unfolding;
  const phase = presentPhase(state);
  if (phase.gate.decidedBy === 'teams') return haveFinished(state);
  if (!isSubmitted(state, phase)) return false;
  if (!isQuorate(phase.gate, gateStateOf(state, phase.gate.name).approvals)) return false;
  const missing = [...conditionsOf(state, phase), ...withoutCoordinator(state, phase, unfolding.context.cast)];
  if (missing.length === 0) return true;
  if (missing.join() !== gateStateOf(state, phase.gate.name).waits.join()) {
    unfolding.add({ type: 'gate-waits', gate: phase.gate.name, missing });
  }
  return false;
}

function haveFinished(state: CycleState): boolean {
  const worked = teamsIn(state, 'running').length === 0 && teamsIn(state, 'finished').length > 0;
  return state.experimentEnded || worked;
}

function pass(unfolding: Unfolding): void {
  const phase = presentPhase(unfolding.state);
  const { name } = phase.gate;
  unfolding.add({ type: 'gate-passed', gate: name, round: gateStateOf(unfolding.state, name).round });
  if (phase.kind === 'hypothesis') lock(unfolding);
  const next = phaseAfter(unfolding.state.plan, phase.name);
  if (next) enterPhase(unfolding, next);
  else unfolding.add({ type: 'cycle-closed', how: 'shared' });
}

/** Freezes the hypothesis: its texts by their salted digests, so that it can be proven and a text still be erased. */
function lock(unfolding: Unfolding): void {
  const { hypothesis, teams } = unfolding.state;
  if (!hypothesis || hypothesis.locked) return;
  unfolding.add({
    type: 'hypothesis-locked',
    version: hypothesis.version,
    digest: unfolding.context.digest(JSON.stringify(hypothesis.content)),
    afterStart: Object.values(teams).some(({ state }) => state === 'running' || state === 'finished'),
  });
}

function lookWhoDecides(unfolding: Unfolding): void {
  const { state, context } = unfolding;
  const phase = presentPhase(state);
  if (phase.gate.decidedBy === 'teams') return;
  const { approvals, round, short } = gateStateOf(state, phase.gate.name);
  const shortage = shortageAt({
    gate: phase.gate,
    cast: castAround(state, context),
    authors: authorsFor(state, phase),
    approvals,
  });
  const gate = phase.gate.name;
  if (shortage && shortage.role !== short) unfolding.add({ type: 'deciders-short', gate, round, ...shortage });
  if (!shortage && short !== null) unfolding.add({ type: 'deciders-found', gate, round });
}
