import { type Rung } from '../domain/programme/programme.settings.js';
import { type Calendar } from '../engine/context.js';
import { later, type Instant } from '../engine/instant.js';
import { type Addressee, type Due } from '../engine/rules.js';
import { type ToldDays } from './told-days.js';

/** The step at which whoever must act is told because no step of the ladder would tell them in time. */
export const ASKED = 'asked';

/** The last day of a due: an end-of-day deadline is the first instant of the next day, and its day is the one before. */
export function lastDayOfDue(until: Instant, calendar: Calendar): string {
  return calendar.dayOf(later(until, -1));
}

/** The rungs that tell whoever must act, in the order of their days. */
export function rungsBelow(ladder: readonly Rung[]): Rung[] {
  return inOrder(ladder.filter(({ tell }) => tell === 'who-must-act'));
}

/** The rungs that tell those above, in the order of their days. */
export function rungsUpward(ladder: readonly Rung[]): Rung[] {
  return inOrder(ladder.filter(({ tell }) => tell !== 'who-must-act'));
}

/**
 * The day of a rung, counted from a day. Nobody is told something on a free day or in a quiet period: a rung up to the
 * deadline then speaks on the last day before, one after the deadline on the first after.
 */
export function dayOfRung(rung: Rung, from: string, days: ToldDays): string {
  const day = countedFrom(from, rung, days.calendar);
  return rung.days <= 0 ? days.onOrBefore(day) : days.onOrAfter(day);
}

/** The day so many days from another, as a rung counts. */
export function countedFrom(
  from: string,
  { days, counting }: Pick<Rung, 'days' | 'counting'>,
  calendar: Calendar,
): string {
  return counting === 'working' && days !== 0 ? calendar.addWorkingDays(from, days) : calendar.addDays(from, days);
}

/** Whom a rung tells about a due. A rung upward tells only those above: who must act has been told before. */
export function addresseesOf(rung: Pick<Rung, 'tell'>, due: Pick<Due, 'who'>): Addressee[] {
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

function inOrder(rungs: Rung[]): Rung[] {
  return [...rungs].sort((one, other) => one.days - other.days);
}
