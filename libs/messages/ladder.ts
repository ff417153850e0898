import { type Rung } from '../domain/programme/programme.settings.js';
import { type Calendar } from '../engine/context.js';
import { later, type Instant } from '../engine/instant.js';
import { type Addressee, type Due } from '../engine/rules.js';

/** The hour, in the programme's time zone, at which messages go out. */
const HOUR = 9;

/** The last day of a due: an end-of-day deadline is the first instant of the next day, and its day is the one before. */
export function lastDayOfDue(until: Instant, calendar: Calendar): string {
  return calendar.dayOf(later(until, -1));
}

/**
 * When a rung speaks: at 09:00, so many days from the deadline's last day. Nobody is told something on a free day:
 * a rung up to the deadline then speaks on the last working day before, one after the deadline on the first after.
 */
export function momentOf(rung: Rung, until: Instant, calendar: Calendar): Instant {
  const deadline = lastDayOfDue(until, calendar);
  if (rung.counting === 'working' && rung.days !== 0) {
    return calendar.at(calendar.addWorkingDays(deadline, rung.days), HOUR);
  }
  const day = calendar.addDays(deadline, rung.days);
  return calendar.at(calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, rung.days <= 0 ? -1 : 1), HOUR);
}

/** Whom a rung tells about a due. A rung upward tells only those above: who must act has been told before. */
export function addresseesOf(rung: Rung, due: Pick<Due, 'who'>): Addressee[] {
  switch (rung.tell) {
    case 'who-must-act':
      return due.who;
    case 'deputy':
      return [...new Set(due.who.flatMap(({ team }) => team ?? []))].map((team) => ({ role: 'deputy', team }));
    case 'lead':
    case 'board':
      return [{ role: rung.tell }];
  }
}
