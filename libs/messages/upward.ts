import { type Rung } from '../domain/programme/programme.settings.js';
import { type Due } from '../engine/rules.js';
import { addresseesOf, countedFrom, rungsUpward } from './ladder.js';
import { type ToldDays } from './told-days.js';

/** A rung that tells those above, and on which day. */
export interface StepUpward {
  rung: Rung;
  day: string;
}

/**
 * When those above are told. Nobody above hears before whoever must act was told and could answer: the days are counted
 * from the deadline, or from when they heard, whichever is later. While an answer about more time is awaited, it waits;
 * and what a quiet period or a wait puts off, puts off what comes after it by as much.
 */
export function tellUpward(
  due: Due,
  { ladder, lastDay, heardBy, days }: { ladder: readonly Rung[]; lastDay: string; heardBy: string; days: ToldDays },
): StepUpward[] {
  const from = heardBy > lastDay ? heardBy : lastDay;
  const couldAnswer = days.later(heardBy, 1);
  let before: (StepUpward & { putOff: boolean }) | undefined;
  const rungs = rungsUpward(ladder).filter((rung) => addresseesOf(rung, due).length > 0);
  return (due.staysBelow ? [] : rungs).map((rung) => {
    const counted = nextWorkingDay(countedFrom(from, rung, days.calendar), days);
    const candidates = [
      days.onOrAfter(counted),
      couldAnswer,
      ...(before?.putOff ? [distanceKept(before, rung, days)] : []),
    ];
    const day = afterHolds(candidates.sort().at(-1) ?? counted, due, days);
    before = { rung, day, putOff: day > counted };
    return { rung, day };
  });
}

/** The day on which something goes up that was put there by hand: by somebody else, not before they could answer. */
export function dayPutTo(
  { since, bySelf }: { since: string; bySelf: boolean },
  { heardBy, days }: { heardBy: string; days: ToldDays },
): string {
  const soon = days.from(since);
  const couldAnswer = days.later(heardBy, 1);
  return bySelf || soon > couldAnswer ? soon : couldAnswer;
}

function distanceKept(before: StepUpward, rung: Rung, days: ToldDays): string {
  const count = rung.days - before.rung.days;
  return rung.counting === 'working'
    ? days.later(before.day, count)
    : days.onOrAfter(days.calendar.addDays(before.day, count));
}

function afterHolds(day: string, { holds = [] }: Pick<Due, 'holds'>, days: ToldDays): string {
  return holds.reduce(
    (found, { from, until }) => (days.at(found) >= from && days.at(found) < until ? days.from(until) : found),
    day,
  );
}

function nextWorkingDay(day: string, { calendar }: ToldDays): string {
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
}
