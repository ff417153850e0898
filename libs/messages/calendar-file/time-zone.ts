import { DateTime, IANAZone } from 'luxon';
import { contentLine } from './content-line.js';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * A time zone as calendar files describe it (VTIMEZONE): what the clocks showed at the beginning, and each time that they
 * were or will be put forward or back.
 *
 * @param years the first and the last year that dates of the file lie in
 */
export function describeZone(zone: string, years: { first: number; last: number }): string {
  const iana = IANAZone.create(zone);
  const begin = Date.UTC(years.first - 1, 0, 1);
  const end = Date.UTC(years.last + 1, 0, 1);
  const standard = Math.min(iana.offset(Date.UTC(years.first, 0, 1)), iana.offset(Date.UTC(years.first, 6, 1)));
  let described = observance({ at: begin, from: iana.offset(begin), to: iana.offset(begin), standard });
  for (let day = begin; day < end; day += DAY) {
    const [from, to] = [iana.offset(day), iana.offset(day + DAY)];
    if (from !== to) described += observance({ at: turnIn(iana, day), from, to, standard });
  }
  return contentLine('BEGIN', 'VTIMEZONE') + contentLine('TZID', zone) + described + contentLine('END', 'VTIMEZONE');
}

/** Whether a clock shows this instant's time twice: then only UTC says which. */
export function isShownTwice(zone: string, milliseconds: number): boolean {
  return DateTime.fromMillis(milliseconds, { zone }).getPossibleOffsets().length > 1;
}

/** The first minute of a day (in UTC) that has another offset than its beginning. */
function turnIn(zone: IANAZone, day: number): number {
  let [low, high] = [0, DAY / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offset(day + middle * MINUTE) === zone.offset(day)) low = middle;
    else high = middle;
  }
  return day + high * MINUTE;
}

function observance(turn: { at: number; from: number; to: number; standard: number }): string {
  const { at, from, to, standard } = turn;
  const kind = to > standard ? 'DAYLIGHT' : 'STANDARD';
  // It begins at the time that the clocks showed before they were put.
  const shown = new Date(at + from * MINUTE).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return (
    contentLine('BEGIN', kind) +
    contentLine('DTSTART', shown) +
    contentLine('TZOFFSETFROM', offset(from)) +
    contentLine('TZOFFSETTO', offset(to)) +
    contentLine('END', kind)
  );
}

function offset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}
