import { latest, type Instant } from '../../engine/instant.js';
import { type Addressee, type Due } from '../../engine/rules.js';
import { haveApproved, missingRoles } from '../gate/gate.js';
import { conditionsOf } from './cycle.conditions.js';
import { gateStateOf, presentPhase, teamsIn, type CycleState, type TeamStatus } from './cycle.state.js';
import { openDecisions, type Decision } from './decisions.js';

/** What has to be done now, and by whom: until the present phase's date, a team's own, or (null) as soon as it suits. */
export function duesOf(state: CycleState): Due[] {
  if (state.paused !== null) return [];
  const beside = openDecisions(state).filter(({ kind }) => kind !== 'gate');
  const ofDecisions = beside.filter(({ isPut }) => isPut).map((decision) => toDecide(state, decision, null));
  const all = state.closed
    ? ofDecisions
    : [...ofPhase(state), ...ofDecisions, ...usability(state), ...ofLostParties(state)];
  return all.filter(({ who }) => who.length > 0);
}

function ofPhase(state: CycleState): Due[] {
  const phase = presentPhase(state);
  if (phase.gate.decidedBy === 'teams') return ofTeams(state, 'team-finished', ['running']);
  const [gate] = openDecisions(state);
  if (gate?.kind !== 'gate') return [];
  const isPut = gate.isPut && !conditionsOf(state, phase).includes('blueprint-published');
  return [
    isPut ? toDecide(state, gate, state.deadline) : toSubmit(state, gate),
    ...(phase.kind === 'hypothesis' ? ofTeams(state, 'team-ready', ['invited']) : []),
  ];
}

/** Asked of everybody in a missing role, but of nobody who wrote it or has agreed already. */
function toDecide(state: CycleState, decision: Decision, until: Instant | null): Due {
  const { round, approvals } = gateStateOf(state, decision.name);
  const except = [...new Set([...decision.authors, ...haveApproved(approvals)])];
  const roles = [...new Set(missingRoles(decision, approvals))];
  return {
    what: whatIsDecided(state, decision),
    ...asked(state, { occurrence: round, since: decision.since, until }),
    who: roles.map((role) => ({ role, ...(except.length > 0 && { except }) })),
  };
}

function whatIsDecided(state: CycleState, { kind, name }: Decision): string {
  if (kind === 'amendment') return `amendment:${state.amendments}`;
  return kind === 'supplement' ? kind : `${kind}:${name}`;
}

function toSubmit(state: CycleState, { name, since }: Decision): Due {
  return {
    what: `submission:${state.phase}`,
    ...asked(state, { occurrence: gateStateOf(state, name).round, since, until: state.deadline }),
    who: [{ role: 'facilitator' }],
  };
}

function ofTeams(state: CycleState, what: string, standing: TeamStatus[]): Due[] {
  return teamsIn(state, ...standing).map((team) => {
    const { since = state.since, deadline } = state.teams[team] ?? {};
    const until = (what === 'team-finished' ? deadline : undefined) ?? state.deadline;
    return {
      what: `${what}:${team}`,
      ...asked(state, { occurrence: state.entered, since, until }),
      who: [{ role: 'coordinator', team }],
    };
  });
}

/** The Action Learning Team is asked apart, beside the gate: it holds nothing up. */
function usability(state: CycleState): Due[] {
  const { evaluation, usable } = state;
  if (!evaluation || usable !== null) return [];
  const who: Addressee[] = [{ role: 'alt' }];
  return [{ what: 'usability', ...asked(state, { occurrence: 0, since: evaluation.since, until: null }), who }];
}

/** A date that was moved, or a gate that asks anew, is another time of asking. */
function asked(
  state: CycleState,
  { occurrence, since, until }: { occurrence: number; since: Instant; until: Instant | null },
): Pick<Due, 'occurrence' | 'since' | 'until'> {
  return { occurrence: state.deadlineVersion + occurrence, since: latest(state.deadlineSince, since), until };
}

/** The project lead decides for each cycle whether it goes on without a party that left. */
function ofLostParties({ lost }: CycleState): Due[] {
  return Object.values(lost).flatMap(({ organisation, decided, time, since, until }) =>
    decided ? [] : { what: `party-out:${organisation}`, occurrence: time, since, until, who: [{ role: 'lead' }] },
  );
}
