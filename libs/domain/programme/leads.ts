import { type Instant } from '../../engine/instant.js';
import { type Scope } from './roles.js';

/** That somebody leads the whole programme: from an instant, until one or (null) for as long as nobody ends it. */
export interface Leading extends Scope {
  person: string;
  from: Instant;
  until: Instant | null;
}

/** Whether somebody leads the programme at every moment from now on. */
export function isLedFrom(now: Instant, leads: readonly Leading[]): boolean {
  let covered = now;
  for (;;) {
    const [until] = leads
      .filter((each) => each.from <= covered && (each.until === null || each.until > covered))
      .map((each) => each.until ?? FOR_EVER)
      .sort()
      .reverse();
    if (until === undefined) return false;
    if (until === FOR_EVER) return true;
    covered = until;
  }
}

/** Leading that ends at an instant at the latest; what would only have begun then never does. */
export function endedBy(until: Instant, leading: Leading): Leading[] {
  if (leading.from >= until) return [];
  return [leading.until !== null && leading.until <= until ? leading : { ...leading, until }];
}

const FOR_EVER = '9999-12-31T23:59:59.999Z';
