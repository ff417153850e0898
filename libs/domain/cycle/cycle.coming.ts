import { type Calendar } from '../../engine/context.js';
import { type Addressee, type Due } from '../../engine/rules.js';
import { instantOfDeadline, isPhaseOver } from '../plan/phases.js';
import { type PhasePlan } from '../plan/plan.js';
import { teamsInOrder, type CycleState } from './cycle.state.js';

/**
 * What a cycle will ask, of whom and until when, as its plan stands now: in people's calendars it stands there before it is
 * asked. Nothing while the cycle is held still, and nothing where the plan names no date.
 */
export function comingIn(state: CycleState, calendar: Calendar): Due[] {
  const { plan, phase: now, closed, paused, since } = state;
  if (closed || paused !== null) return [];
  return plan.phases
    .filter(({ name }) => !isPhaseOver(plan, { phase: name, now }))
    .flatMap((phase) => {
      const until = instantOfDeadline(phase.until, calendar);
      if (until === null) return [];
      return askedIn(phase, state).map(({ what, who }) => ({ what, who, until, since, occurrence: 0 }));
    });
}

function askedIn({ kind, name, gate }: PhasePlan, state: CycleState): { what: string; who: Addressee[] }[] {
  if (gate.decidedBy === 'teams') {
    return teamsInOrder(state)
      .filter(([, team]) => team.state !== 'dropped-out' && team.state !== 'finished')
      .map(([team]) => ({ what: `team-finished:${team}`, who: [{ role: 'coordinator', team }] }));
  }
  const isWritten = (kind === 'hypothesis' || kind === 'evaluation') && name !== state.phase;
  const who = [...new Set(gate.quorum.map(({ role }) => role))].map((role) => ({ role }));
  return [
    ...(isWritten ? [{ what: `submission:${name}`, who: [{ role: 'facilitator' }] }] : []),
    { what: `gate:${gate.name}`, who },
  ];
}
