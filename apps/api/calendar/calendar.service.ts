import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { programmeSettings } from '../../../libs/domain/programme/programme.settings.js';
import { type Acting, type Participant } from '../../../libs/identity/acting.js';
import { digestOf, newSecret } from '../../../libs/identity/sign-in/secrets.js';
import { readCalendar } from '../../../libs/ledger/read/calendar.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { writeCalendar } from '../../../libs/messages/calendar-file/calendar-file.js';
import { deadlineEvent, meetingEvent, sayAbout } from '../../../libs/messages/words/calendar.js';
import { CalendarFeed } from '../../../libs/persistence/entities/calendar-feed.entity.js';
import { stepInto } from '../../../libs/persistence/scope.js';
import { type Language } from '../http/language.js';
import { notFound } from '../http/problem.js';
import { namesFrom } from '../processes/names.js';
import { ENV, type Env } from '../tokens.js';

/** A calendar file, with what a calendar programme asks by whether it changed. */
export interface ReadFeed {
  file: string;
  etag: string;
  changed: Date | undefined;
}

/** The address of somebody's calendar in a programme: made, shown once, revoked; and what is read under it. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Since when there is an address; null where there is none. */
  async made({ person, programme }: Acting): Promise<string | null> {
    const feed = await this.dataSource.manager.findOneBy(CalendarFeed, { person, programme, revoked: IsNull() });
    return feed?.made.toISOString() ?? null;
  }

  /** Makes an address; the one that there was works no longer. @returns the address, which is shown this once */
  async make({ person, programme }: Acting): Promise<string> {
    const secret = newSecret();
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`calendar ${person} ${programme}`]);
      await manager.update(CalendarFeed, { person, programme, revoked: IsNull() }, { revoked: new Date() });
      await manager.insert(CalendarFeed, { person, programme, digest: digestOf(secret) });
    });
    return `${this.env.PUBLIC_URL}/calendar/leerlus.ics?token=${secret}`;
  }

  /** Revokes the address: it works no longer from this moment. */
  async revoke({ person, programme }: Acting): Promise<void> {
    const open = { person, programme, revoked: IsNull() };
    await this.dataSource.manager.update(CalendarFeed, open, { revoked: new Date() });
  }

  /** What stands in the calendar of whoever holds the address. @throws Problem not-found */
  async read(secret: string): Promise<ReadFeed> {
    const [feed] = await this.dataSource.query<Opened[]>(`select * from calendar_feed_opened($1)`, [digestOf(secret)]);
    if (!feed) throw notFound();
    stepInto({ person: feed.person, programme: feed.programme });
    const { lines, meetings, directory } = await readCalendar(this.dataSource, feed);
    const settings = programmeSettings.parse(feed.settings);
    const { language } = feed;
    const names = namesFrom({ directory, texts: new Map(), language });
    const said = { language, names, calendar: calendarOf(settings), host: new URL(this.env.PUBLIC_URL).host };
    const file = writeCalendar({
      method: 'PUBLISH',
      name: `Leerlus – ${feed.called}`,
      timeZone: settings.timeZone,
      events: [
        ...meetings.map((meeting) => meetingEvent(meeting, said)),
        ...lines.map((line) => {
          const called =
            line.workpackage === null ? line.title : (directory.workpackages.get(line.workpackage) ?? null);
          const title =
            line.kind === 'programme' ? feed.called : sayAbout({ ...line, title: called }, { language, names });
          return deadlineEvent(line, { ...said, title });
        }),
      ],
    });
    const latest = [...lines, ...meetings]
      .map(({ changed }) => changed)
      .sort()
      .at(-1);
    const etag = `"${createHash('sha256').update(file).digest('base64url')}"`;
    return { file, etag, changed: latest === undefined ? undefined : new Date(latest) };
  }
}

interface Opened extends Participant {
  language: Language;
  called: string;
  settings: unknown;
}
