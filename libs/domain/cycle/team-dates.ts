import { type Calendar, type Context } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { instantOfDeadline, lastDayOf } from '../plan/phases.js';
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

/**
 * Whether a team's first day has come: by now, and by when that happened which lets it begin. Where something is told
 * that lies before that day, the team begins on the day itself, by the clock.
 */
export function hasCome(begins: Instant, { now, happened, calendar }: Context): boolean {
  if (begins > now) return false;
  if (happened.precision === 'instant') return begins <= happened.value;
  const [day, last] = [calendar.dayOf(begins), lastDayOf(happened, calendar)];
  // A month and a season are told as a whole, also the days on which nobody works.
  return happened.precision === 'day' ? day <= last : day.slice(0, 7) <= last.slice(0, 7);
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
