import { isAddressed } from '../engine/addressed.js';
import { type Rung } from '../domain/programme/programme.settings.js';
import { type Calendar, type Holding } from '../engine/context.js';
import { type Instant } from '../engine/instant.js';
import { type Addressee, type Due } from '../engine/rules.js';
import { tellBelow, type Below, type Hand } from './below.js';
import { addresseesOf, lastDayOfDue } from './ladder.js';
import { isQuiet, toldDaysOf, type QuietDays, type ToldDays } from './told-days.js';
import { dayPutTo, tellUpward } from './upward.js';

/** A message that is planned: what it is about, when it goes out, and to whom. */
export interface PlannedMessage {
  /**
   * Stays the same when nothing but the moment changes: what was said once is not said again. `person` is empty where it is
   * for everybody in the role.
   */
  key: { what: string; step: string; occurrence: number; person: string };
  due: Instant;
  until: Instant;
  who: Addressee[];
  /** Whether it tells those above, and not whoever must act. */
  above: boolean;
}

/** A role that somebody holds, since when, and when they want to be left in peace. */
export interface HeldSince extends Holding {
  since: Instant;
  quiet: QuietDays[];
}

/** What messages are planned by. */
export interface Planning {
  ladder: readonly Rung[];
  calendar: Calendar;
  /** The time of the day at which people are told, as `09:00`. */
  toldAt: string;
  /** Who holds which role around the process. */
  hands: readonly HeldSince[];
}

/**
 * The messages that follow from what is due, by the programme's ladder, for the people who hold the roles now. Each key
 * comes once: dues and steps that share one become one message, to the addressees of both.
 */
export function planMessages({ dues, ...planning }: Planning & { dues: Due[] }): PlannedMessage[] {
  const days = toldDaysOf(planning.calendar, planning.toldAt);
  const planned = new Map<string, PlannedMessage>();
  for (const message of dues.flatMap((due) => messagesAbout(due, { ...planning, days }))) {
    const key = JSON.stringify(message.key);
    const same = planned.get(key);
    planned.set(key, same ? { ...same, who: united(same.who, message.who) } : message);
  }
  return [...planned.values()];
}

function messagesAbout(due: Due, { ladder, days, hands }: Planning & { days: ToldDays }): PlannedMessage[] {
  const { until, what, occurrence } = due;
  if (until === null || due.who.length === 0) return [];
  const lastDay = lastDayOfDue(until, days.calendar);
  const below = tellBelow({ ...due, until }, { ladder, lastDay, days, hands: handsOf(hands, due.who) });
  if (below.heardBy === undefined) return [];
  const message = (step: string, { day, who, above, person = '' }: Told): PlannedMessage[] =>
    who.length === 0 ? [] : [{ key: { what, step, occurrence, person }, due: days.at(day), until, who, above }];
  const upward = { ladder, lastDay, heardBy: below.heardBy, days };
  return [
    ...toThoseBelow(due, { below, hands }).flatMap(({ step, ...told }) => message(step, told)),
    ...[
      ...tellUpward(due, upward).map(({ rung, day }) => ({ step: rung.step, day, who: addresseesOf(rung, due) })),
      ...(due.putTo ?? []).map((put) => ({
        step: `put-to-${put.to}`,
        day: dayPutTo(put, upward),
        who: [{ role: put.to }],
      })),
    ].flatMap(({ step, day, who }) =>
      eachInPeace({ day, who }, { hands, days }).flatMap((told) => message(step, { ...told, above: true })),
    ),
  ];
}

interface Told {
  day: string;
  who: Addressee[];
  above: boolean;
  person?: string;
}

function toThoseBelow(
  { who }: Due,
  { below, hands }: { below: Below; hands: readonly HeldSince[] },
): (Told & { step: string })[] {
  const byRole = below.byRole.map(({ step, day }) => {
    const apart = below.apart.filter(({ spared }) => spared.includes(step)).map(({ person }) => person);
    return { step, day, who: without(who, { apart, hands }), above: false };
  });
  const byPerson = below.apart.flatMap(({ person, own }) =>
    own.map(({ step, day }) => ({ step, day, who: only(who, { person, hands }), above: false, person })),
  );
  return [...byRole, ...byPerson];
}

/** Somebody above who wants to be left in peace hears on the first day after. */
function eachInPeace(
  { day, who }: { day: string; who: Addressee[] },
  { hands, days }: { hands: readonly HeldSince[]; days: ToldDays },
): Omit<Told, 'above'>[] {
  const away = handsOf(hands, who).flatMap(({ person, quiet }) => {
    const known = quiet.filter(({ since }) => since === '' || days.at(day) >= since);
    return isQuiet(day, known) ? [{ person, day: days.onOrAfter(day, known) }] : [];
  });
  return [
    { day, who: without(who, { apart: away.map(({ person }) => person), hands }) },
    ...away.map(({ person, day: own }) => ({ day: own, who: only(who, { person, hands }), person })),
  ];
}

/** The persons who are meant, each once: since when they hold such a role, and when they want to be left in peace. */
function handsOf(hands: readonly HeldSince[], who: Addressee[]): Hand[] {
  const found = new Map<string, Hand>();
  for (const held of hands) {
    if (!who.some((addressee) => isAddressed(held, addressee))) continue;
    const known = found.get(held.person);
    const since = known && known.since < held.since ? known.since : held.since;
    found.set(held.person, { person: held.person, since, quiet: [...(known?.quiet ?? []), ...held.quiet] });
  }
  return [...found.values()];
}

/** The addressees without those who are told apart; nobody, where that was everybody. */
function without(
  who: Addressee[],
  { apart, hands }: { apart: readonly string[]; hands: readonly HeldSince[] },
): Addressee[] {
  if (apart.length === 0) return who;
  const others = who.map((addressee) => ({
    ...addressee,
    except: [...new Set([...(addressee.except ?? []), ...apart])],
  }));
  return handsOf(hands, others).length === 0 ? [] : others;
}

/** The addressees as far as they mean one person. */
function only(who: Addressee[], { person, hands }: { person: string; hands: readonly HeldSince[] }): Addressee[] {
  return who
    .filter((addressee) => hands.some((held) => held.person === person && isAddressed(held, addressee)))
    .slice(0, 1)
    .map((addressee) => ({ ...addressee, person }));
}

function united(some: Addressee[], more: Addressee[]): Addressee[] {
  const has = new Set(some.map(nameOf));
  return [...some, ...more.filter((addressee) => !has.has(nameOf(addressee)))];
}

function nameOf({ role, team, organisation, person, except }: Addressee): string {
  return JSON.stringify([role, team, organisation, person, except]);
}
