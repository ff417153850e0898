import { DateTime } from 'luxon';
import { type Instant } from '../../engine/instant.js';
import { contentLine, quotedParameter, textValue } from './content-line.js';
import { describeZone, isShownTwice } from './time-zone.js';

/** Somebody in a calendar file. */
export interface CalendarPerson {
  name: string;
  email: string;
}

/** Whether somebody comes, as calendars say it. */
export type PartStat = 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';

/** Something in a calendar: a whole day, or from one instant until another. */
export interface CalendarEvent {
  /** Stays the same for as long as it is the same thing. */
  uid: string;
  /** Grows with each change. */
  sequence: number;
  changed: Instant;
  cancelled: boolean;
  when: { day: string } | { from: Instant; until: Instant };
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  organiser?: CalendarPerson;
  attendees?: (CalendarPerson & { comes: PartStat })[];
}

/** A calendar file (RFC 5545): to subscribe to, or to invite with. */
export interface CalendarFile {
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  name?: string;
  timeZone: string;
  events: CalendarEvent[];
}

/** Writes a calendar file. Whatever people typed stays text: it adds no line and no property. */
export function writeCalendar({ method, name, timeZone, events }: CalendarFile): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Leerlus//Leerlus//NL'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', method),
    ...(name === undefined
      ? []
      : [
          contentLine('X-WR-CALNAME', textValue(name)),
          contentLine('X-WR-TIMEZONE', timeZone),
          contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'),
          contentLine('X-PUBLISHED-TTL', 'PT1H'),
        ]),
    ...(events.some(({ when }) => 'from' in when) ? [describeZone(timeZone, yearsOf(events))] : []),
    ...events.flatMap((event) => eventLines(event, timeZone)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines(event: CalendarEvent, timeZone: string): string[] {
  const { uid, sequence, changed, cancelled, when, summary, description, location, url } = event;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(uid)),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('DTSTAMP', inUtc(changed)),
    contentLine('LAST-MODIFIED', inUtc(changed)),
    ...('day' in when
      ? [contentLine('DTSTART;VALUE=DATE', inDays(when.day)), contentLine('DTEND;VALUE=DATE', inDays(when.day, 1))]
      : [timeLine('DTSTART', when.from, timeZone), timeLine('DTEND', when.until, timeZone)]),
    contentLine('SUMMARY', textValue(summary)),
    ...(description === undefined ? [] : [contentLine('DESCRIPTION', textValue(description))]),
    ...(location === undefined ? [] : [contentLine('LOCATION', textValue(location))]),
    ...(url === undefined ? [] : [contentLine('URL', encodeURI(url))]),
    contentLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    // A day by which something has to be done does not make anybody busy.
    contentLine('TRANSP', 'day' in when ? 'TRANSPARENT' : 'OPAQUE'),
    ...peopleLines(event),
    contentLine('END', 'VEVENT'),
  ];
}

function peopleLines({ organiser, attendees = [] }: CalendarEvent): string[] {
  return [
    ...(organiser && isAddress(organiser)
      ? [contentLine(`ORGANIZER;CN=${quotedParameter(organiser.name)}`, `mailto:${organiser.email}`)]
      : []),
    ...attendees
      .filter(isAddress)
      .map(({ name, email, comes }) =>
        contentLine(
          `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${comes};RSVP=FALSE;CN=${quotedParameter(name)}`,
          `mailto:${email}`,
        ),
      ),
  ];
}

/** What is no address would not be one in a line of its own either. */
function isAddress({ email }: CalendarPerson): boolean {
  return /^[^\s<>"'(),:;@\\\p{Cc}]+@[^\s<>"'(),:;@\\\p{Cc}]+$/u.test(email);
}

function timeLine(name: string, instant: Instant, timeZone: string): string {
  if (isShownTwice(timeZone, Date.parse(instant))) return contentLine(name, inUtc(instant));
  const shown = DateTime.fromISO(instant, { zone: timeZone }).toFormat("yyyyMMdd'T'HHmmss");
  return contentLine(`${name};TZID=${timeZone}`, shown);
}

function inUtc(instant: Instant): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function inDays(day: string, later = 0): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days: later }).toFormat('yyyyMMdd');
}

function yearsOf(events: CalendarEvent[]): { first: number; last: number } {
  const years = events.map(({ when }) => Number(('day' in when ? when.day : when.from).slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) + 1 };
}
