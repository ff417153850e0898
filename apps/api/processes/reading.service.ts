import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { readsFromOutside, typesTold } from '../../../libs/domain/policies/outside.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { readHistory } from '../../../libs/ledger/read/history.js';
import { readPhaseEntries } from '../../../libs/ledger/read/phase-entries.js';
import { readSeen } from '../../../libs/ledger/read/seen.js';
import { placeOf, readTimeline } from '../../../libs/ledger/read/timeline.js';
import { readCast, personsOf } from '../../../libs/identity/cast.js';
import { readHeld } from '../../../libs/identity/held.js';
import { surroundingsOf } from '../../../libs/ledger/turn/surroundings.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayWhat } from '../../../libs/messages/words/missing.js';
import { sayRefusal } from '../../../libs/messages/words/refusals.js';
import { PlannedMessageRow } from '../../../libs/persistence/entities/message.entity.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { isAboutWork } from '../../../libs/post/coming.js';
import { notFound } from '../http/problem.js';
import { markTexts } from './about.js';
import { historyAsked, type HistoryPage } from './history.asked.js';
import { type AllowedLine, type HistoryLine, type ReminderLine } from './lines.js';
import { instantMeant } from './moment.js';
import { namesFrom } from './names.js';
import { pageTold } from './page-told.js';
import { type Noun } from './noun.js';
import { ProcessesService } from './processes.service.js';
import { tellEvents, type Told } from './told.js';

/** What can be read of any process: what happened, what may be done now, who will hear of what. */
@Injectable()
export class ReadingService {
  constructor(private readonly processes: ProcessesService) {}

  /** What happened, as sentences, a page at a time. @throws Problem not-found */
  async history(
    noun: Noun<unknown>,
    id: string,
    asked: { acting: Acting; page: HistoryPage; language?: Language | undefined },
  ): Promise<{ lines: HistoryLine[]; next: string | null }> {
    const { lines, next } = await this.told(noun, id, asked);
    return { lines: lines.map(({ line }) => line), next };
  }

  /**
   * What happened, told with the names as they were then, beside what it is told of; of some types of events only,
   * where these are named. What one may not read is told as unread; from outside, only what was decided on is told at all.
   *
   * @throws Problem not-found
   */
  async told(
    noun: Noun<unknown>,
    id: string,
    asked: { acting: Acting; page: HistoryPage; language?: Language | undefined; types?: string[] },
  ): Promise<{ lines: Told[]; next: string | null }> {
    const { acting, page, language = acting.language } = asked;
    const read = await this.processes.open(noun, id, acting);
    const { settings, directory, programme, kind, workpackage } = read;
    const { dataSource } = this.processes;
    const calendar = calendarOf(settings);
    const at = page.at === undefined ? undefined : instantMeant(page.at, calendar);
    const wanted = historyAsked(page, calendar);
    const { person, roles: holdings } = acting;
    const told = typesTold({ person, holdings }, read.around);
    // From outside nobody reads who was told what; as it was then, neither does who looked from outside then.
    const then = at === undefined ? holdings : await readHeld(dataSource, { person, programme, at });
    const isWithin = [holdings, then].every((held) => typesTold({ person, holdings: held }, read.around) === 'all');
    const withTold = wanted.withTold && asked.types === undefined && isWithin;
    const events = { ...wanted, withTold, process: id, at, types: onlyTold(asked.types ?? wanted.types, told) };
    const [seen, entries] = await Promise.all([
      readSeen(dataSource, { process: id, kind, workpackage, acting, at }),
      kind === 'cycle' ? readPhaseEntries(dataSource, id) : [],
    ]);
    const hearer = { programme, directory, language, timeZone: settings.timeZone, seen, entries };
    const { lines, next } = await pageTold<number | string>(
      {
        read: (part) => readTimeline(dataSource, { ...events, ...part }),
        tell: (rows) => tellEvents(dataSource, rows, hearer),
        place: placeOf,
      },
      page,
    );
    // Who is asked for by name is not found in what is told without a name.
    const isByName = page.person !== undefined && page.person !== acting.person;
    return { lines: isByName ? lines.filter(({ line }) => !line.unread) : lines, next };
  }

  /** Says whom the texts of a line are about; null takes that back. @throws Problem not-found, may-not-mark, no-such-person */
  async markAbout(
    noun: Noun<unknown>,
    id: string,
    marked: { acting: Acting; seq: number; person: string | null },
  ): Promise<void> {
    const { acting, seq, person } = marked;
    const { kind, workpackage, around } = await this.processes.open(noun, id, acting);
    const told = typesTold({ person: acting.person, holdings: acting.roles }, around);
    const { dataSource } = this.processes;
    const [[line], seen] = await Promise.all([
      readHistory(dataSource, { process: id, sort: 'recorded', order: 'oldest', after: seq - 1, most: 1 }),
      readSeen(dataSource, { process: id, kind, workpackage, acting }),
    ]);
    const isTold = line?.seq === seq && seen(line) && (told === 'all' || told.includes(line.event.type));
    if (!isTold) throw notFound();
    await markTexts(dataSource, { event: line.event, acting, person });
  }

  /** What this person may do now, and what not, with the reason in words. @throws Problem not-found */
  async allowed(noun: Noun<unknown>, id: string, acting: Acting): Promise<{ allowed: AllowedLine[] }> {
    const read = await this.processes.open(noun, id, acting);
    const rules = kinds.get(read.kind)?.rules;
    const { language } = acting;
    const names = namesFrom({ directory: read.directory, texts: read.texts, language });
    const now = new Date().toISOString();
    const allowed = rules?.allowed(read.state, {
      now,
      process: id,
      programme: read.programme,
      actor: { person: acting.person, onBehalfOf: null, roles: acting.roles },
      via: 'web',
      happened: { precision: 'instant', value: now },
      ...surroundingsOf({ ...read, process: id }),
    });
    // From outside one is told what one may do, and not what the work waits for.
    const isOutside = readsFromOutside({ person: acting.person, holdings: acting.roles }, read.around);
    const told = (allowed ?? []).filter(({ possible }) => possible || !isOutside);
    return {
      allowed: told.map(({ command, about, possible, code, details = {} }) => ({
        command,
        ...(about !== undefined && { about }),
        possible,
        ...(code !== undefined && { code, details, why: sayRefusal({ code, details, language, names }) }),
      })),
    };
  }

  /** Who will hear of what and when, and what was sent. @throws Problem not-found */
  async reminders(noun: Noun<unknown>, id: string, acting: Acting): Promise<{ reminders: ReminderLine[] }> {
    const { programme, workpackage, directory } = await this.processes.open(noun, id, acting);
    const { dataSource } = this.processes;
    const [rows, cast] = await Promise.all([
      dataSource.manager.find(PlannedMessageRow, {
        where: { process: id, status: Not(In(['withdrawn'])) },
        order: { due: 'asc', what: 'asc', step: 'asc' },
        take: 500,
      }),
      readCast(dataSource.manager, { programme, workpackage, process: id }),
    ]);
    const { language } = acting;
    const names = namesFrom({ directory, texts: new Map(), language });
    return {
      reminders: rows.filter(isAboutWork).map(({ what, step, due, until, status, who }) => ({
        what,
        sentence: sayWhat(what, language, names),
        step,
        due: due.toISOString(),
        until: until.toISOString(),
        status,
        to: who.map((addressee) => ({
          role: addressee.role,
          label: names.role(addressee.role),
          ...(addressee.team !== undefined && { team: addressee.team }),
          persons: personsOf(cast, addressee).map((person) => ({ id: person, name: names.person(person) })),
        })),
      })),
    };
  }
}

/** The types that are asked for, as far as they are told; undefined where all are. */
function onlyTold(asked: string[] | undefined, told: readonly string[] | 'all'): string[] | undefined {
  if (told === 'all') return asked;
  return asked ? asked.filter((type) => told.includes(type)) : [...told];
}
