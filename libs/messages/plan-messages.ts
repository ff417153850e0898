import { type Rung } from '../domain/programme/programme.settings.js';
import { type Calendar } from '../engine/context.js';
import { type Instant } from '../engine/instant.js';
import { type Addressee, type Due } from '../engine/rules.js';
import { addresseesOf, momentOf } from './ladder.js';

/** A message that is planned: what it is about, when it goes out, and to whom. */
export interface PlannedMessage {
  /** Stays the same when the deadline moves: what was said once is not said again. */
  key: { what: string; step: string; occurrence: number };
  due: Instant;
  until: Instant;
  who: Addressee[];
}

/**
 * The messages that follow from what is due, by the programme's ladder. Steps that lie before something was asked in
 * this form are skipped, and so is a step that nobody would hear. Each key comes once: dues and steps that share one
 * become one message, to the addressees of both.
 */
export function planMessages({
  dues,
  ladder,
  calendar,
}: {
  dues: Due[];
  ladder: Rung[];
  calendar: Calendar;
}): PlannedMessage[] {
  const planned = new Map<string, PlannedMessage>();
  for (const due of dues) {
    for (const rung of ladder) {
      const message = messageOf({ due, rung, calendar });
      if (!message) continue;
      const key = JSON.stringify(message.key);
      const same = planned.get(key);
      planned.set(key, same ? { ...same, who: united(same.who, message.who) } : message);
    }
  }
  return [...planned.values()];
}

function messageOf({ due, rung, calendar }: { due: Due; rung: Rung; calendar: Calendar }): PlannedMessage | undefined {
  const { until } = due;
  if (until === null) return undefined;
  const who = addresseesOf(rung, due);
  const moment = momentOf(rung, until, calendar);
  if (who.length === 0 || moment < due.since) return undefined;
  const key = { what: due.what, step: rung.step, occurrence: due.occurrence };
  return { key, due: moment, until, who };
}

function united(some: Addressee[], more: Addressee[]): Addressee[] {
  const has = new Set(some.map(nameOf));
  return [...some, ...more.filter((addressee) => !has.has(nameOf(addressee)))];
}

function nameOf({ role, team, organisation, person }: Addressee): string {
  return JSON.stringify([role, team, organisation, person]);
}
