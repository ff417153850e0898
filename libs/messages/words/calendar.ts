import { type Calendar } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { lastDayOfDue } from '../ladder.js';
import { type CalendarEvent } from '../calendar-file/calendar-file.js';
import { label } from './labels.js';
import { capitalised, marked, type Language } from './language.js';
import { sayAskedParty, sayWhat } from './missing.js';
import { sayUntitled, type Names } from './names.js';

/** Something that somebody has to do until a moment, as their calendar holds it. */
export interface Deadline {
  process: string;
  kind: string;
  what: string;
  until: Instant;
  open: boolean;
  sequence: number;
  changed: Instant;
}

/**
 * A deadline as it stands in a calendar: on its last day, for the whole of it; at a time only where a time was agreed on.
 *
 * @param said.title what it is about, where it is known; empty for what has no title of its own
 * @param said.host of the address under which people reach Leerlus: its ids are unique among all calendars
 */
export function deadlineEvent(
  deadline: Deadline,
  said: { language: Language; names: Names; title: string; calendar: Calendar; host: string },
): CalendarEvent {
  const { process, what, until, open, sequence, changed } = deadline;
  const { language, names, title, calendar, host } = said;
  return {
    uid: `${process}.${what}@${host}`,
    sequence,
    changed,
    cancelled: !open,
    when: whenDue(until, calendar),
    summary: capitalised(sayWhat(what, language, names)),
    ...(title !== '' && { description: title }),
  };
}

/** What something is about: „leercyclus „Een pilot””; the party of an entry or a pledge. */
export function sayAbout(
  { kind, what, title }: { kind: string; what: string; title: string | null },
  { language, names }: { language: Language; names: Names },
): string {
  if (kind === 'entry' || kind === 'pledge') return capitalised(sayAskedParty(what, names));
  return capitalised(`${label(language, 'noun', kind)} ${marked(language, title ?? sayUntitled(language))}`);
}

function whenDue(until: Instant, calendar: Calendar): CalendarEvent['when'] {
  const day = lastDayOfDue(until, calendar);
  return calendar.endOf(day) === until ? { day } : { from: until, until };
}

/** A meeting, as calendars hold it. Texts that were erased are null. */
export interface MeetingInCalendar {
  id: string;
  title: string | null;
  place: string | null;
  agenda: string | null;
  from: Instant;
  until: Instant;
  isCancelled: boolean;
  sequence: number;
  changed: Instant;
}

/** A meeting as it stands in a calendar: under the same id in an invitation and in what somebody reads along. */
export function meetingEvent(
  meeting: MeetingInCalendar,
  { language, host }: { language: Language; host: string },
): CalendarEvent {
  const { id, title, place, agenda, from, until, isCancelled, sequence, changed } = meeting;
  return {
    uid: `${id}@${host}`,
    sequence,
    changed,
    cancelled: isCancelled,
    when: { from, until },
    summary: title ?? sayUntitled(language),
    ...(place !== null && { location: place }),
    ...(agenda !== null && { description: agenda }),
  };
}
