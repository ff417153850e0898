import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { writeCalendar, type CalendarEvent } from './calendar-file.js';
import { fit, textValue } from './content-line.js';

const mischief = [
  'a, b; c \\ d: "e"',
  'regel één\r\nregel twee',
  'x\r\nBEGIN:VEVENT\r\nUID:other\r\nEND:VEVENT',
  'x\nATTENDEE:mailto:a@b.nl',
  'x\rMETHOD:CANCEL\u2028STATUS:CANCELLED\u2029x\u0085y\vz\f',
  '\\n \\, \\; \\\\n',
  '\u{1F469}\u200d\u{1F4BB} één ünï \u{1F600}',
  'lang '.repeat(2_000),
  '😀'.repeat(2_500),
  ' begint met een spatie\t',
  '\u0000\u0007\ud800 half',
  'END:VCALENDAR',
];
const words = fc.oneof(
  fc.constantFrom(...mischief),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...mischief), { maxLength: 3 }).map((all) => all.join('')),
);
const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2031, 11, 31) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());
/** The hours in which the clocks are put, too. */
const night = fc
  .tuple(
    fc.constantFrom(Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25), Date.UTC(2028, 9, 29)),
    fc.integer({ min: 0, max: 240 }),
  )
  .map(([day, minutes]) => new Date(day + minutes * 60_000).toISOString());
const day = instant.map((at) => at.slice(0, 10));
const when: fc.Arbitrary<CalendarEvent['when']> = fc.oneof(
  day.map((each) => ({ day: each })),
  fc.tuple(fc.oneof(instant, night), fc.integer({ min: 1, max: 5_000 })).map(([from, minutes]) => ({
    from,
    until: new Date(Date.parse(from) + minutes * 60_000).toISOString(),
  })),
);
const person = fc.record({ name: words, email: fc.oneof(fc.emailAddress(), words) });
const event = fc.record({
  uid: words,
  sequence: fc.nat(),
  changed: instant,
  cancelled: fc.boolean(),
  when,
  summary: words,
  description: words,
  location: words,
  url: fc.webUrl(),
  organiser: person,
  attendees: fc.array(
    person.map((each) => ({ ...each, comes: 'NEEDS-ACTION' as const })),
    { maxLength: 3 },
  ),
});

const KNOWN = new Set(
  [
    'uid sequence dtstamp last-modified dtstart dtend summary description location url status transp organizer attendee',
  ].flatMap((names) => names.split(' ')),
);

const OF_FILE = new Set(
  'version prodid calscale method x-wr-calname x-wr-timezone refresh-interval x-published-ttl'.split(' '),
);

function instantIn(value: unknown): string {
  return (value as InstanceType<typeof ICAL.Time>).toJSDate().toISOString();
}

describe('a calendar file', () => {
  it('gives a reader the same instants and texts, whatever people typed, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 2 }),
        words,
        fc.constantFrom('Europe/Amsterdam', 'UTC', 'America/New_York'),
        (events, name, timeZone) => {
          const file = writeCalendar({ method: 'PUBLISH', name, timeZone, events });
          const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
          for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
          expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(textValue(name)); // not one of the RFC's own: left as it is
          expect(new Set(calendar.getAllProperties().map((property) => property.name))).toEqual(OF_FILE);
          expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
          const parsed = calendar.getAllSubcomponents('vevent');
          expect(parsed).toHaveLength(events.length);
          for (const [place, read] of parsed.entries()) {
            const wrote = events[place];
            if (!wrote) throw new Error('an event more than there were');
            const value = (property: string) => read.getFirstPropertyValue(property);
            expect(read.getAllProperties().filter(({ name: property }) => !KNOWN.has(property))).toEqual([]);
            expect(read.getAllSubcomponents()).toEqual([]);
            expect([value('uid'), value('summary'), value('description'), value('location')]).toEqual(
              [wrote.uid, wrote.summary, wrote.description, wrote.location].map(fit),
            );
            expect([value('sequence'), value('status')]).toEqual([
              wrote.sequence,
              wrote.cancelled ? 'CANCELLED' : 'CONFIRMED',
            ]);
            if ('day' in wrote.when) expect(String(value('dtstart'))).toBe(wrote.when.day);
            else
              expect([instantIn(value('dtstart')), instantIn(value('dtend'))]).toEqual([
                wrote.when.from,
                wrote.when.until,
              ]);
            for (const somebody of read.getAllProperties('attendee')) {
              expect(somebody.getFirstValue()).toMatch(/^mailto:[^\s;,:]+@[^\s;,:]+$/);
            }
          }
          ICAL.TimezoneService.reset();
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has lines of at most 75 octets, each ended by CRLF, and none that is split within a sign', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 2 }), (events) => {
        const file = writeCalendar({ method: 'REQUEST', timeZone: 'Europe/Amsterdam', events });
        expect(file.endsWith('\r\n')).toBe(true);
        for (const line of file.slice(0, -2).split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
      { numRuns: 50 },
    );
  });
});
