import { type Context } from '../../engine/context.js';
import { latest, type Instant } from '../../engine/instant.js';
import { refuseUnless } from '../../engine/refused.js';
import { type RolePart } from './programme.commands.js';

/**
 * From when until when a role is given: from now on unless later is said, and until the end of a last day.
 *
 * @throws Refused period-backwards
 */
export function periodOf(
  { from, until }: Pick<RolePart, 'from' | 'until'>,
  context: Context,
): { from: Instant; until: Instant | null } {
  const begins = from === undefined ? context.now : latest(context.now, beginOf(from, context));
  const ends = until === undefined ? null : endOf(until, context);
  refuseUnless(ends === null || ends > begins, 'period-backwards');
  return { from: begins, until: ends };
}

/** The end of a day, or the instant itself. */
export function endOf(moment: string, { calendar }: Context): Instant {
  return moment.includes('T') ? moment : calendar.endOf(moment);
}

function beginOf(moment: string, { calendar }: Context): Instant {
  return moment.includes('T') ? moment : calendar.endOf(calendar.addDays(moment, -1));
}
