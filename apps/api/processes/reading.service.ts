import { Injectable } from '@nestjs/common';
import { In, LessThan, MoreThan, Not } from 'typeorm';
import { type Recorded } from '../../../libs/engine/event.js';
import { type Message } from '../../../libs/engine/rules.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { recordedOf } from '../../../libs/ledger/read/events.js';
import { readCast, personsOf } from '../../../libs/identity/cast.js';
import { surroundingsOf } from '../../../libs/ledger/turn/surroundings.js';
import { readTitles } from '../../../libs/ledger/read/titles.js';
import { readTexts } from '../../../libs/ledger/read/texts.js';
import { sayDay, sayHappened } from '../../../libs/messages/words/dates.js';
import { tell } from '../../../libs/messages/words/history.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayWhat } from '../../../libs/messages/words/missing.js';
import { sayRefusal } from '../../../libs/messages/words/refusals.js';
import { EventRow } from '../../../libs/persistence/entities/event.entity.js';
import { PlannedMessageRow } from '../../../libs/persistence/entities/message.entity.js';
import { paged, type EventPage } from '../http/paging.js';
import { type AllowedLine, type HistoryLine, type ReminderLine } from './lines.js';
import { namesFrom } from './names.js';
import { type Noun } from './noun.js';
import { ProcessesService } from './processes.service.js';

/** What can be read of any process: what happened, what may be done now, who will hear of what. */
@Injectable()
export class ReadingService {
  constructor(private readonly processes: ProcessesService) {}

  /** What happened, as sentences, a page at a time. @throws Problem not-found */
  async history(
    noun: Noun<unknown>,
    id: string,
    asked: { acting: Acting; page: EventPage; language?: Language | undefined },
  ): Promise<{ lines: HistoryLine[]; next: string | null }> {
    const { acting, page } = asked;
    const { settings, directory } = await this.processes.open(noun, id, acting);
    const { dataSource } = this.processes;
    const newest = page.order === 'newest';
    const rows = await dataSource.manager.find(EventRow, {
      where: {
        process: id,
        ...(page.after !== undefined && { seq: newest ? LessThan(page.after) : MoreThan(page.after) }),
      },
      order: { seq: newest ? 'desc' : 'asc' },
      take: page.limit + 1,
    });
    const events = rows.map(recordedOf);
    const language = asked.language ?? acting.language;
    const [texts, titles] = await Promise.all([readTexts(dataSource, events), readTitles(dataSource, events)]);
    const allTexts = new Map([...texts, ...titles.texts]);
    const names = namesFrom({ directory, texts: allTexts, language, titles: titles.references });
    const { timeZone } = settings;
    const { items, next } = paged(events, page.limit, {
      item: (recorded) => lineOf(recorded, language, timeZone, tell({ recorded, language, names, timeZone })),
      place: ({ seq }) => seq,
    });
    return { lines: items, next };
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
    return {
      allowed: (allowed ?? []).map(({ command, about, possible, code, details = {} }) => ({
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
      readCast(dataSource.manager, { programme, workpackage }),
    ]);
    const { language } = acting;
    const names = namesFrom({ directory, texts: new Map(), language });
    return {
      reminders: rows.map(({ what, step, due, until, status, who }) => ({
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

function lineOf(recorded: Recorded<Message>, language: Language, timeZone: string, sentence: string): HistoryLine {
  const { seq, event, happened } = recorded;
  const said = sayHappened(happened, language, timeZone);
  const recordedOn = sayDay(recorded.recorded, language, timeZone);
  return {
    seq,
    type: event.type,
    sentence,
    happened: said,
    ...(said !== recordedOn && {
      recorded: language === 'nl' ? `ingevoerd op ${recordedOn}` : `recorded on ${recordedOn}`,
    }),
    at: { happened, recorded: recorded.recorded },
  };
}
