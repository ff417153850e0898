import { latest } from '../../engine/instant.js';
import { type Addressee, type Due } from '../../engine/rules.js';
import { missingRoles } from '../gate/gate.js';
import { conditionsOf } from './cycle.conditions.js';
import { gateStateOf, isSubmitted, presentPhase, teamsIn, writtenFor, type CycleState } from './cycle.state.js';

/** What has to be done until the present phase's date, and by whom; nothing without a date. */
export function duesOf(state: CycleState): Due[] {
  const until = state.deadline;
  if (until === null || state.closed) return [];
  const due = (what: string, asked: { occurrence: number; since: string; who: Addressee[] }): Due => ({
    what,
    until,
    who: asked.who,
    // A date that was moved, or a gate that asks anew, is another time of asking.
    occurrence: state.deadlineVersion + asked.occurrence,
    since: latest(state.deadlineSince, asked.since),
  });
  const ofTeams = (what: string, teams: string[]): Due[] =>
    teams.map((team) =>
      due(`${what}:${team}`, {
        occurrence: state.entered,
        since: state.teams[team]?.since ?? state.since,
        who: [{ role: 'coordinator', team }],
      }),
    );

  const phase = presentPhase(state);
  if (phase.gate.decidedBy === 'teams') return ofTeams('team-finished', teamsIn(state, 'running'));
  const { round, approvals } = gateStateOf(state, phase.gate.name);
  const written = writtenFor(state, phase);
  const since = written === 'nothing' ? (state.blueprint?.since ?? state.since) : (written?.since ?? state.since);
  const isPut = isSubmitted(state, phase) && !conditionsOf(state, phase).includes('blueprint-published');
  return [
    isPut
      ? due(`gate:${phase.gate.name}`, {
          occurrence: round,
          since,
          who: [...new Set(missingRoles(phase.gate, approvals))].map((role) => ({ role })),
        })
      : due(`submission:${phase.name}`, { occurrence: round, since, who: [{ role: 'facilitator' }] }),
    ...(phase.kind === 'hypothesis' ? ofTeams('team-ready', teamsIn(state, 'invited')) : []),
  ].filter(({ who }) => who.length > 0);
}
