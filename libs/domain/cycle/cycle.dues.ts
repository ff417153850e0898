import { latest, type Instant } from '../../engine/instant.js';
import { type Addressee, type Due } from '../../engine/rules.js';
import { haveApproved, missingRoles } from '../gate/gate.js';
import { conditionsOf } from './cycle.conditions.js';
import { gateStateOf, presentPhase, teamsIn, type CycleState, type TeamStatus } from './cycle.state.js';
import { openDecisions, type Decision } from './decisions.js';

/** What has to be done now, and by whom: until the present phase's date, a team's own, or (null) as soon as it suits. */
export function duesOf(state: CycleState): Due[] {
  if (state.paused !== null) return [];
  const asked = datedDues(state);
  const beside = openDecisions(state).filter(
    (decision) => decision.kind !== 'gate' && untilOf(state, decision) === null,
  );
  const undated = [
    ...beside.filter(({ isPut }) => isPut).map((decision) => toDecide(state, decision)),
    ...(state.closed ? [] : usability(state)),
  ];
  const answers = asked.flatMap((due) => answerTo(state, due));
  return [
    ...ofPhaseUndated(state),
    ...asked.map((due) => withWaits(state, due)),
    ...undated,
    ...answers,
    ...ofEmbedding(state),
  ].filter(({ who }) => who.length > 0);
}

/** What is asked now and has a date, without what was asked about that date. */
export function datedDues(state: CycleState): (Due & { until: Instant })[] {
  if (state.paused !== null || state.closed) return [];
  const amendment = openDecisions(state).filter(({ kind }) => kind === 'amendment');
  return [
    ...ofPhase(state),
    ...amendment.map((decision) => toDecide(state, decision)),
    ...ofLostParties(state),
  ].flatMap((due) => (due.until === null || due.who.length === 0 ? [] : [{ ...due, until: due.until }]));
}

/** What more time was asked for, as far as nobody answered yet. */
export function requestsOpen(state: CycleState): string[] {
  return datedDues(state)
    .filter(({ what, occurrence }) => state.moreTime[what]?.occurrence === occurrence && state.moreTime[what].open)
    .map(({ what }) => what);
}

function ofPhaseUndated(state: CycleState): Due[] {
  return state.closed ? [] : ofPhase(state).filter(({ until }) => until === null);
}

function ofPhase(state: CycleState): Due[] {
  const phase = presentPhase(state);
  if (phase.gate.decidedBy === 'teams') return ofTeams(state, 'team-finished', ['running']);
  const [gate] = openDecisions(state);
  if (gate?.kind !== 'gate') return [];
  const isPut = gate.isPut && !conditionsOf(state, phase).includes('blueprint-published');
  return [
    isPut ? toDecide(state, gate) : toSubmit(state, gate),
    ...(phase.kind === 'hypothesis' ? ofTeams(state, 'team-ready', ['invited']) : []),
  ];
}

/** Asked of everybody in a missing role, but of nobody who wrote it or has agreed already. */
function toDecide(state: CycleState, decision: Decision): Due {
  const { round, approvals } = gateStateOf(state, decision.name);
  const except = [...new Set([...decision.authors, ...haveApproved(approvals)])];
  const roles = [...new Set(missingRoles(decision, approvals))];
  return {
    what: whatIsDecided(state, decision),
    ...(decision.kind === 'gate'
      ? asked(state, { occurrence: round, since: decision.since, until: state.deadline })
      : besideThePlan(state, { occurrence: round, since: decision.since, until: untilOf(state, decision) })),
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
    const { since = state.since, deadline, dated = 0, datedSince = since } = state.teams[team] ?? {};
    const until = (what === 'team-finished' ? deadline : undefined) ?? state.deadline;
    return {
      what: `${what}:${team}`,
      ...asked(state, { occurrence: state.entered + dated, since: latest(since, datedSince), until }),
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

/** What the plan's dates do not count for; after a pause it is told again, and nobody above hears before that. */
function besideThePlan(
  { resumed }: CycleState,
  { occurrence, since, until }: { occurrence: number; since: Instant; until: Instant | null },
): Pick<Due, 'occurrence' | 'since' | 'until'> {
  return { occurrence, since: resumed === null ? since : latest(resumed, since), until };
}

/** Until when something beside the gates is to be decided: an amendment has a date. */
function untilOf({ amendment }: CycleState, { kind }: Decision): Instant | null {
  return kind === 'amendment' ? (amendment?.until ?? null) : null;
}

/** The project lead decides for each cycle whether it goes on without a party that left. */
function ofLostParties(state: CycleState): Due[] {
  return Object.values(state.lost).flatMap(({ organisation, decided, time, since, until }) =>
    decided
      ? []
      : {
          what: `party-out:${organisation}`,
          ...besideThePlan(state, { occurrence: time, since, until }),
          who: [{ role: 'lead' }],
        },
  );
}

/** Something that is asked, with what was asked about its date and to whom it was put. */
function withWaits(state: CycleState, due: Due): Due {
  const [moreTime, put] = [state.moreTime[due.what], state.putTo[due.what]];
  return {
    ...due,
    ...(moreTime?.occurrence === due.occurrence && { holds: moreTime.holds }),
    ...(put?.occurrence === due.occurrence && { putTo: put.to }),
  };
}

/** More time that was asked is answered by the Action Learning Team or the project lead; who asked does not answer. */
function answerTo(state: CycleState, { what, occurrence }: Due): Due[] {
  const known = state.moreTime[what];
  if (known?.occurrence !== occurrence || !known.open) return [];
  const { since, answerBy, by, time } = known.open;
  const who = ['alt', 'lead'].map((role) => ({ role, except: [by] }));
  return [{ what: `more-time:${what}`, occurrence: time, since, until: answerBy, who, atOnce: true, staysBelow: true }];
}

/** Months after a cycle was shared it is asked whether what it found is in policy and in practice. */
function ofEmbedding({ embedding }: CycleState): Due[] {
  if (embedding === null) return [];
  const { teams, asked: askings, reported } = embedding;
  return teams.flatMap((team) =>
    askings
      .filter(({ months }) => months > (reported[team] ?? 0))
      .map(({ months, from, until }) => ({
        what: `embedding:${team}`,
        occurrence: months,
        since: from,
        until,
        who: [{ role: 'coordinator', team }],
      })),
  );
}
