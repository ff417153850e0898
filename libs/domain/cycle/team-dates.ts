import { type Calendar } from '../../engine/context.js';
import { instantOfDeadline } from '../plan/phases.js';
import { type Deadline } from '../plan/plan.js';
import { type TeamState } from './cycle.state.js';
import { type TeamDates } from './events/teams.js';

/** A team's own dates, with the instants that they are in the programme's calendar. */
export function teamDates(given: {
  team: string;
  from: string | undefined;
  until: Deadline | undefined;
  calendar: Calendar;
}): TeamDates {
  const { team, from, until, calendar } = given;
  return {
    team,
    from: from ?? null,
    begins: from === undefined ? null : calendar.endOf(calendar.addDays(from, -1)),
    until: until ?? null,
    deadline: instantOfDeadline(until, calendar),
  };
}

/** What a team's own dates make of its state: a date that was taken away is gone. */
export function ownDates({ from, begins, until, deadline }: TeamDates): Partial<TeamState> {
  return {
    from: from ?? undefined,
    begins: begins ?? undefined,
    until: until ?? undefined,
    deadline: deadline ?? undefined,
  };
}
