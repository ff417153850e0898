import { isQuorate } from '../gate/gate.js';
import { shortageAt } from '../gate/who-decides.js';
import { instantOfDeadline, phaseAfter } from '../plan/phases.js';
import { type PhasePlan } from '../plan/plan.js';
import { amended } from './amending.js';
import { conditionsOf } from './cycle.conditions.js';
import { type CycleEvent } from './cycle.events.js';
import { gateStateOf, isSubmitted, presentPhase, teamsAwaited, teamsIn, type CycleState } from './cycle.state.js';
import { castAround } from './cycle.verb.js';
import { openDecisions, type Decision } from './decisions.js';
import { lookAfterParties } from './lost-parties.js';
import { embeddingToAsk } from './embedding.js';
import { openNextCycle } from './next-cycle.js';
import { missingOfTeam, missingToStart, partiesRelied, pledgeOf, teamsCleared } from './ready-to-start.js';
import { hasCome } from './team-dates.js';
import { type Unfolding } from './unfolding.js';

/**
 * Lets happen what follows by itself from how a cycle now stands: a gate that has all it needs is passed and the next
 * phase begins; one that everybody approved says what it still waits for; what was decided beside the gates takes
 * effect; teams whose day has come begin; too few people to decide is told at once. A paused cycle stands still.
 */
export function advance(unfolding: Unfolding): void {
  if (unfolding.state.paused !== null) return;
  settle(unfolding);
  while (!unfolding.state.closed && mayPass(unfolding)) {
    pass(unfolding);
    settle(unfolding);
  }
  if (!unfolding.state.closed) lookAfterParties(unfolding);
  for (const decision of openDecisions(unfolding.state)) lookWhoDecides(unfolding, decision);
}

/** Enters a phase; with the experiment, the teams that had finished start again. */
export function enterPhase(unfolding: Unfolding, phase: PhasePlan): void {
  unfolding.add({
    type: 'phase-entered',
    phase: phase.name,
    kind: phase.kind,
    entered: unfolding.state.entered + 1,
    deadline: instantOfDeadline(phase.until, unfolding.context.calendar),
  });
  if (phase.kind !== 'experiment') return;
  for (const team of teamsIn(unfolding.state, 'finished')) {
    unfolding.add({ type: 'team-started', team, afterLock: false });
  }
}

/** What was decided beside the gates takes effect, and teams begin whose day has come. */
function settle(unfolding: Unfolding): void {
  for (const decision of openDecisions(unfolding.state)) {
    const { approvals } = gateStateOf(unfolding.state, decision.name);
    if (decision.kind === 'gate' || !decision.isPut || !isQuorate(decision, approvals)) continue;
    if (decision.kind === 'late-lock') lock(unfolding);
    if (decision.kind === 'amendment') unfolding.add(amended(unfolding.state, unfolding.context));
    if (decision.kind === 'supplement') {
      unfolding.add({ type: 'supplement-accepted', version: unfolding.state.evaluation?.version ?? 0 });
    }
  }
  startTeams(unfolding);
}

function startTeams(unfolding: Unfolding): void {
  if (unfolding.state.closed || presentPhase(unfolding.state).kind !== 'experiment') return;
  for (const team of teamsIn(unfolding.state, 'ready')) {
    const { begins, late, held = [] } = unfolding.state.teams[team] ?? {};
    const missing = missingOfTeam(unfolding.state, team, unfolding.context);
    const mayStart = missing.length === 0 && (begins === undefined || hasCome(begins, unfolding.context));
    if (mayStart) {
      const pledge = pledgeRelied(unfolding, team);
      unfolding.add({ type: 'team-started', team, afterLock: late === true, ...(pledge && { pledge }) });
    } else if (missing.join() !== held.join()) {
      unfolding.add({ type: 'team-waits', team, missing });
    }
  }
}

function pledgeRelied({ state, context }: Unfolding, team: string): string | undefined {
  return state.readyToStart.pledges ? pledgeOf(team, context)?.process : undefined;
}

function mayPass(unfolding: Unfolding): boolean {
  const { state } = unfolding;
  const phase = presentPhase(state);
  if (phase.gate.decidedBy === 'teams') return haveFinished(state);
  if (!isSubmitted(state, phase)) return false;
  if (!isQuorate(phase.gate, gateStateOf(state, phase.gate.name).approvals)) return false;
  const missing = phase.kind === 'hypothesis' ? missingToStart(state, unfolding.context) : conditionsOf(state, phase);
  if (missing.length === 0) return true;
  if (missing.join() !== gateStateOf(state, phase.gate.name).waits.join()) {
    unfolding.add({ type: 'gate-waits', gate: phase.gate.name, missing });
  }
  return false;
}

function haveFinished(state: CycleState): boolean {
  return state.experimentEnded || (teamsAwaited(state).length === 0 && teamsIn(state, 'finished').length > 0);
}

function pass(unfolding: Unfolding): void {
  const phase = presentPhase(unfolding.state);
  const { name } = phase.gate;
  const relied = phase.kind === 'hypothesis' ? reliedToStart(unfolding) : {};
  unfolding.add({ type: 'gate-passed', gate: name, round: gateStateOf(unfolding.state, name).round, ...relied });
  if (phase.kind === 'hypothesis') lock(unfolding);
  if (phase.kind === 'evaluation') openNextCycle(unfolding);
  const next = phaseAfter(unfolding.state.plan, phase.name);
  if (next) enterPhase(unfolding, next);
  else {
    const embedding = embeddingToAsk(unfolding.state, unfolding.context);
    unfolding.add({ type: 'cycle-closed', how: 'shared', ...(embedding && { embedding }) });
  }
}

/** The entries and pledges that a start relies on, where the programme asks for them. */
function reliedToStart(
  unfolding: Unfolding,
): Pick<Extract<CycleEvent, { type: 'gate-passed' }>, 'parties' | 'pledges'> {
  const { state, context } = unfolding;
  const { parties, pledges } = state.readyToStart;
  const pledged = teamsCleared(state, context).flatMap((team) => {
    const pledge = pledgeRelied(unfolding, team);
    return pledge === undefined ? [] : [{ team, pledge }];
  });
  return {
    ...(parties.length > 0 && { parties: partiesRelied(state, context.coalition) }),
    ...(pledges && { pledges: pledged }),
  };
}

/** Freezes the hypothesis: its texts by their salted digests, so that it can be proven and a text still be erased. */
function lock(unfolding: Unfolding): void {
  const { hypothesis, begun, phase, plan } = unfolding.state;
  if (!hypothesis || hypothesis.locked) return;
  const isHypothesisPhase = plan.phases.some(({ name, kind }) => name === phase && kind === 'hypothesis');
  unfolding.add({
    type: 'hypothesis-locked',
    version: hypothesis.version,
    digest: unfolding.context.digest(JSON.stringify(hypothesis.content)),
    afterStart: begun !== null || !isHypothesisPhase,
  });
}

function lookWhoDecides(unfolding: Unfolding, decision: Decision): void {
  const { state, context } = unfolding;
  const { approvals, round, short } = gateStateOf(state, decision.name);
  const shortage = shortageAt({
    gate: decision,
    cast: castAround(state, context),
    authors: decision.authors,
    approvals,
  });
  const gate = decision.name;
  if (shortage && shortage.role !== short) unfolding.add({ type: 'deciders-short', gate, round, ...shortage });
  if (!shortage && short !== null) unfolding.add({ type: 'deciders-found', gate, round });
}
