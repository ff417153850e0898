import { type Context } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { refuseUnless } from '../../engine/refused.js';

/** Until when a blueprint is looked at again: the end of a day that is not over yet. @throws Refused date-is-past */
export function reviewUntil(day: string, { calendar, now }: Pick<Context, 'calendar' | 'now'>): Instant {
  refuseUnless(day >= calendar.dayOf(now), 'date-is-past', { date: day });
  return calendar.endOf(day);
}
