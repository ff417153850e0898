import { type Holding } from '../../engine/context.js';
import { type PhasePlan } from '../plan/plan.js';
import { teamsIn, type CycleState } from './cycle.state.js';

/** What a phase's gate still waits for besides approvals, as far as the cycle itself shows it. */
export function conditionsOf(state: CycleState, phase: PhasePlan): string[] {
  if (phase.kind === 'hypothesis') {
    const ready = teamsIn(state, 'ready', 'running', 'finished').length;
    return ready >= state.teamsToStart ? [] : teamsIn(state, 'invited').map((team) => `team-ready:${team}`);
  }
  if (phase.kind === 'blueprint') return state.blueprint?.published ? [] : ['blueprint-published'];
  return [];
}

/** The teams that are ready to start and have nobody who leads the work: these do not start. */
export function withoutCoordinator(state: CycleState, phase: PhasePlan, cast: Holding[]): string[] {
  if (phase.kind !== 'hypothesis') return [];
  return teamsIn(state, 'ready')
    .filter((team) => !cast.some((held) => held.role === 'coordinator' && held.team === team))
    .map((team) => `coordinator:${team}`);
}
