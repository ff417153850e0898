import { type PhasePlan } from '../plan/plan.js';
import { teamsIn, type CycleState } from './cycle.state.js';

/** How many ready teams "ready to start" asks for: as many as the programme says, or as were accepted, and at least one. */
export function teamsNeeded(state: CycleState): number {
  const active = Object.values(state.teams).filter(({ state: now }) => now !== 'dropped-out').length;
  return Math.max(1, Math.min(state.fewer ?? state.teamsToStart, active));
}

/** The teams that are ready to start, or further. */
export function readyTeams(state: CycleState): string[] {
  return teamsIn(state, 'ready', 'running', 'finished');
}

/** What a phase's gate still waits for besides approvals, as far as the cycle itself shows it. */
export function conditionsOf(state: CycleState, phase: PhasePlan): string[] {
  if (phase.kind === 'hypothesis') {
    if (readyTeams(state).length >= teamsNeeded(state)) return [];
    const awaited = teamsIn(state, 'invited', 'paused').map((team) => `team-ready:${team}`);
    return awaited.length > 0 ? awaited : ['team-ready'];
  }
  if (phase.kind === 'blueprint') return state.blueprint?.published ? [] : ['blueprint-published'];
  return [];
}
