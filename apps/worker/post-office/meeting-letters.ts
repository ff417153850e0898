import { type DataSource } from 'typeorm';
import { readTexts, textOf } from '../../../libs/ledger/read/texts.js';
import { writeCalendar } from '../../../libs/messages/calendar-file/calendar-file.js';
import { type WrittenLetter } from '../../../libs/messages/letters/letter.js';
import { writeLetter } from '../../../libs/messages/letters/write-letter.js';
import { meetingEvent } from '../../../libs/messages/words/calendar.js';
import { meetingMail, type MeetingNews } from '../../../libs/messages/words/mails/meeting.js';
import { sayPerson } from '../../../libs/messages/words/names.js';
import { Meeting } from '../../../libs/persistence/entities/meeting.entity.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { type Addressed, type DueMessage } from './due-message.js';
import { mailLinkFor } from './mail-links.js';

/** A letter with an invitation that calendars understand. */
export interface MeetingLetter extends WrittenLetter {
  icalEvent?: { method: 'REQUEST' | 'CANCEL'; filename: string; content: string };
}

/** What a letter tells, by what its message is about; what was called off meanwhile is called off, whatever it was about. */
const NEWS: Partial<Record<string, MeetingNews>> = { 'meeting-planned': 'planned', 'meeting-moved': 'moved' };

/** The letter about a meeting for one person: as the meeting stands when it is sent. */
export async function meetingLetterOf(
  dataSource: DataSource,
  letter: { message: DueMessage; person: Addressed; publicUrl: string; from: string },
): Promise<MeetingLetter> {
  const { message, person, publicUrl } = letter;
  const { manager } = dataSource;
  const row = await manager.findOneByOrFail(Meeting, { id: message.process });
  const { id, workpackage, state, sequence, times } = row;
  const [texts, { settings, name: programme }, planner, self] = await Promise.all([
    readTexts(dataSource, row),
    manager.findOneByOrFail(Programme, { id: row.programme }),
    manager.findOneBy(Person, { id: row.planner ?? '' }),
    manager.findOneByOrFail(Person, { id: person.person }),
  ]);
  const { timeZone } = settings;
  const { language } = person;
  const facts = {
    title: textOf(texts, row.title),
    place: textOf(texts, row.place),
    agenda: textOf(texts, row.agenda),
    from: new Date(row.from).toISOString(),
    until: new Date(row.until).toISOString(),
  };
  const isCancelled = state === 'cancelled';
  const news = isCancelled ? 'cancelled' : (NEWS[message.what] ?? 'asked');
  const link = isCancelled
    ? undefined
    : await mailLinkFor(dataSource, {
        ...letter,
        message: { ...message, what: 'meeting-answer', occurrence: times, until: new Date(row.from) },
      });
  const mail = writeLetter(
    meetingMail(
      { ...facts, news, isOfBoard: workpackage === null, reason: textOf(texts, row.reason), link, programme },
      { language, timeZone },
    ),
  );
  if (news === 'asked') return mail;
  const method = isCancelled ? 'CANCEL' : 'REQUEST';
  const event = meetingEvent(
    { ...facts, id, isCancelled, sequence, changed: new Date(row.changed).toISOString() },
    { language, host: new URL(publicUrl).host },
  );
  const persons = new Map([[planner?.id ?? '', planner?.name ?? '']]);
  const content = writeCalendar({
    method,
    timeZone,
    events: [
      {
        ...event,
        organiser: {
          name: planner ? sayPerson(planner.id, { persons, language }) : 'Leerlus',
          email: addressIn(letter.from),
        },
        attendees: [{ name: self.name, email: person.email, comes: 'NEEDS-ACTION' }],
      },
    ],
  });
  return { ...mail, icalEvent: { method, filename: 'leerlus.ics', content } };
}

/** The bare address of who sends: `Leerlus <leerlus@example.org>` has a name before it. */
function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
}
