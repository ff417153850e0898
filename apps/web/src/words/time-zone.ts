/** Which day it is at an instant, by the clock of a time zone: `2026-03-12`. */
export function dayIn(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
}

/** What the clock of a time zone says at an instant, as a field for day and time holds it: `2026-03-12T14:00`. */
export function clockIn(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(instant).replace(' ', 'T');
}

/**
 * The instant at which the clock of a time zone says so. In the hour that the clock is put back it is the first of the two;
 * a time that the clock leaves out is an hour later.
 */
export function instantIn(clock: string, timeZone: string): string {
  const wanted = Date.parse(`${clock}:00.000Z`);
  const ahead = (instant: number) => Date.parse(`${clockIn(instant, timeZone)}:00.000Z`) - instant;
  const before = wanted - ahead(wanted - DAY);
  const after = wanted - ahead(wanted + DAY);
  const fits = [before, after].find((instant) => clockIn(instant, timeZone) === clock);
  return new Date(fits ?? before).toISOString();
}

const DAY = 86_400_000;
