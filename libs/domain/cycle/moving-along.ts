import { type Calendar, type Context } from '../../engine/context.js';
import { later, type Instant } from '../../engine/instant.js';
import { instantOfDeadline, isPhaseOver, lastDayOf } from '../plan/phases.js';
import { type Deadline, type Plan } from '../plan/plan.js';
import { teamsInOrder, type CycleState } from './cycle.state.js';
import { type PlanEvent } from './events/plan.js';
import { type TeamDates } from './events/teams.js';
import { teamDates } from './team-dates.js';

const DAY = 86_400_000;

/** The cycle goes on: the dates that were still to come when it was paused move along by as many days as the pause took. */
export function movedAlong(
  state: CycleState,
  { calendar, now }: Context,
): Extract<PlanEvent, { type: 'cycle-resumed' }> {
  const paused = state.paused ?? now;
  const days = Math.round(
    (Date.parse(`${calendar.dayOf(now)}T00:00:00.000Z`) - Date.parse(`${calendar.dayOf(paused)}T00:00:00.000Z`)) / DAY,
  );
  const move = (until: Deadline): Deadline =>
    isToCome(until, { calendar, paused }) && days > 0 ? moved(until, { days, calendar }) : until;
  const plan: Plan = {
    phases: state.plan.phases.map((phase) =>
      phase.until && !isPhaseOver(state.plan, { phase: phase.name, now: state.phase })
        ? { ...phase, until: move(phase.until) }
        : phase,
    ),
  };
  const present = plan.phases.find(({ name }) => name === state.phase);
  return {
    type: 'cycle-resumed',
    days,
    plan,
    planVersion: days > 0 ? state.planVersion + 1 : state.planVersion,
    deadline: present?.until ? instantOfDeadline(present.until, calendar) : null,
    teams: days > 0 ? datesOfTeams(state, { days, calendar, paused, move }) : [],
  };
}

function datesOfTeams(
  state: CycleState,
  by: { days: number; calendar: Calendar; paused: Instant; move: (until: Deadline) => Deadline },
): TeamDates[] {
  return teamsInOrder(state).flatMap(([team, { from, until }]) => {
    if (from === undefined && until === undefined) return [];
    const isToBegin = from !== undefined && from > by.calendar.dayOf(by.paused);
    const dates = { from: isToBegin ? by.calendar.addDays(from, by.days) : from, until: until && by.move(until) };
    return [teamDates({ team, ...dates, calendar: by.calendar })];
  });
}

function isToCome(until: Deadline, { calendar, paused }: { calendar: Calendar; paused: Instant }): boolean {
  return (instantOfDeadline(until, calendar) ?? paused) > paused;
}

function moved(until: Deadline, { days, calendar }: { days: number; calendar: Calendar }): Deadline {
  if (until.precision === 'instant') return { precision: 'instant', value: later(until.value, days * DAY) };
  return { precision: 'day', value: calendar.addDays(lastDayOf(until, calendar), days) };
}
