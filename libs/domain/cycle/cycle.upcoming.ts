import { type Calendar, type Holding } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { instantOfDeadline, isPhaseOver } from '../plan/phases.js';
import { type PhasePlan, type Plan } from '../plan/plan.js';

/** A cycle, as far as it shows what it will ask of whom. */
export interface Planned {
  plan: Plan;
  phase: string;
  teams: string[];
}

/** Something that a cycle will ask of somebody, and until when. */
export interface Upcoming {
  what: string;
  until: Instant;
}

/**
 * What a cycle will ask of somebody from the present phase on, as its plan stands now; nothing where the plan names no
 * date.
 *
 * @param roles the roles that they hold around it
 */
export function upcomingFor(cycle: Planned, roles: Holding[], calendar: Calendar): Upcoming[] {
  const ahead = cycle.plan.phases.filter(({ name }) => !isPhaseOver(cycle.plan, { phase: name, now: cycle.phase }));
  return ahead.flatMap((phase) => {
    const until = instantOfDeadline(phase.until, calendar);
    return until === null ? [] : askedIn(phase, cycle, roles).map((what) => ({ what, until }));
  });
}

function askedIn({ name, kind, gate }: PhasePlan, { teams }: Planned, roles: Holding[]): string[] {
  const holds = (role: string): boolean => roles.some((held) => held.role === role);
  if (gate.decidedBy === 'teams') {
    const own = roles.flatMap(({ role, team }) => (role === 'coordinator' ? (team ?? []) : []));
    return teams.filter((team) => own.includes(team)).map((team) => `team-finished:${team}`);
  }
  const writes = (kind === 'hypothesis' || kind === 'evaluation') && holds('facilitator');
  return [
    ...(writes ? [`submission:${name}`] : []),
    ...(gate.quorum.some(({ role }) => holds(role)) ? [`gate:${gate.name}`] : []),
  ];
}
