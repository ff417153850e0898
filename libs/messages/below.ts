import { type Rung } from '../domain/programme/programme.settings.js';
import { latest, type Instant } from '../engine/instant.js';
import { type Due } from '../engine/rules.js';
import { ASKED, dayOfRung, rungsBelow } from './ladder.js';
import { isQuiet, type QuietDays, type ToldDays } from './told-days.js';

/** Somebody who must act, or who stands above: since when they hold the role, and when they want to be left in peace. */
export interface Hand {
  person: string;
  since: Instant;
  quiet: readonly QuietDays[];
}

/** A step at which somebody is told, and on which day. */
export interface Step {
  step: string;
  day: string;
  /** Whether it comes before the deadline's day has passed, as the ladder has it. */
  isBefore: boolean;
}

/** Somebody who is told at other times than by the role: when, and which steps by the role are not for them. */
export interface Apart {
  person: string;
  own: Step[];
  spared: string[];
}

/** When whoever must act is told: by their role, and each person who is told at another time. */
export interface Below {
  byRole: Step[];
  apart: Apart[];
  /** The first day by which everybody who must act has heard; undefined where nobody is told at all. */
  heardBy: string | undefined;
}

/**
 * When whoever must act is told. Steps that lie before it was asked are skipped; where none up to the deadline is left,
 * it is told as soon as can be. Whoever takes the role over later hears so as well, and whoever wants to be left in peace
 * hears on the last day before (of a step after the deadline, the first after).
 */
export function tellBelow(
  due: Due & { until: Instant },
  {
    ladder,
    lastDay,
    days,
    hands,
  }: { ladder: readonly Rung[]; lastDay: string; days: ToldDays; hands: readonly Hand[] },
): Below {
  if (ladder.length === 0) return { byRole: [], apart: [], heardBy: undefined };
  const all = rungsBelow(ladder).map((rung) => ({
    step: rung.step,
    day: beforeTheEnd(dayOfRung(rung, lastDay, days), { rung, until: due.until, days }),
    isBefore: rung.days <= 0,
  }));
  const byRole = once(withAsked(all, { since: due.since, atOnce: due.atOnce === true, days }));
  const each = hands.map((hand) => ({
    person: hand.person,
    steps: stepsOf(hand, { byRole, since: due.since, days }),
  }));
  const apart = each.map(({ person, steps }) => ({
    person,
    own: steps.filter((step) => !isAmong(step, byRole)),
    spared: byRole.filter((step) => !isAmong(step, steps)).map(({ step }) => step),
  }));
  return {
    byRole,
    apart: apart.filter(({ own, spared }) => own.length > 0 || spared.length > 0),
    heardBy: [firstOf(byRole), ...each.map(({ steps }) => firstOf(steps))].sort().at(-1),
  };
}

/** A deadline may end before people are told on its day: what is said up to it is then said the day before. */
function beforeTheEnd(day: string, { rung, until, days }: { rung: Rung; until: Instant; days: ToldDays }): string {
  return rung.days <= 0 && days.at(day) >= until ? days.onOrBefore(days.calendar.addDays(day, -1)) : day;
}

function isAmong({ step, day }: Step, steps: Step[]): boolean {
  return steps.some((each) => each.step === step && each.day === day);
}

function withAsked(
  steps: Step[],
  { since, atOnce, days }: { since: Instant; atOnce: boolean; days: ToldDays },
): Step[] {
  const left = steps.filter(({ day }) => days.at(day) >= since);
  if (!atOnce && left.some(({ isBefore }) => isBefore)) return left;
  return [{ step: ASKED, day: days.from(since), isBefore: true }, ...left];
}

/** Of steps that fall on one day, the last one says all that is to be said. */
function once(steps: Step[]): Step[] {
  return steps.filter(({ day }, place) => !steps.slice(place + 1).some((later) => later.day === day));
}

/** The steps at which one person is told. */
function stepsOf(
  { since, quiet }: Hand,
  { byRole, since: asked, days }: { byRole: Step[]; since: Instant; days: ToldDays },
): Step[] {
  const here = latest(since, asked);
  const moved = byRole
    // What is said at the very moment at which somebody takes over may have gone to whoever was before them.
    .filter(({ day }) => days.at(day) >= asked && (since <= asked || days.at(day) > since))
    .map((step) => ({ ...step, day: ownDay(step, { here, quiet, days }) }));
  if (moved.some(({ isBefore }) => isBefore)) return once(moved);
  return once([{ step: ASKED, day: days.from(here, quiet), isBefore: true }, ...moved]);
}

/** The day on which somebody is told a step, who may want to be left in peace on its day. */
function ownDay(
  { step, day, isBefore }: Step,
  { here, quiet, days }: { here: Instant; quiet: readonly QuietDays[]; days: ToldDays },
): string {
  // What was said before somebody told of their quiet days was said then.
  const known = quiet.filter(({ since }) => since === '' || days.at(day) >= since);
  if (!isQuiet(day, known)) return day;
  const before = days.onOrBefore(day, known);
  const inTime =
    days.at(before) >= here && known.every(({ since }) => since === '' || before >= days.calendar.dayOf(since));
  return isBefore && step !== ASKED && inTime ? before : days.onOrAfter(day, known);
}

function firstOf(steps: Step[]): string {
  return steps.map(({ day }) => day).sort()[0] ?? '';
}
