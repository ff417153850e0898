import { type Calendar } from '../../../libs/engine/context.js';
import { instantOf, later, type Instant } from '../../../libs/engine/instant.js';

/** The instant that somebody means: the one they say, or the last one of the day that they say. */
export function instantMeant(at: string, calendar: Calendar): Instant {
  return at.includes('T') ? instantOf(Date.parse(at)) : later(calendar.endOf(at), -1);
}
