import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Around } from '../../../libs/domain/policies/around.js';
import { typesTold } from '../../../libs/domain/policies/outside.policy.js';
import { rights } from '../../../libs/domain/policies/rights/index.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readAllAround } from '../../../libs/ledger/read/around.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { type Placed } from '../../../libs/ledger/read/history.js';
import { readProgrammeHistory, type ToldOf } from '../../../libs/ledger/read/programme-history.js';
import { readSeenAmong } from '../../../libs/ledger/read/seen.js';
import { readTitles } from '../../../libs/ledger/read/titles.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { historyAsked } from '../processes/history.asked.js';
import { instantMeant } from '../processes/moment.js';
import { namesFrom } from '../processes/names.js';
import { pageTold } from '../processes/page-told.js';
import { tellEvents } from '../processes/told.js';
import { sayProcess } from './say-process.js';
import { placeOf, sayPlace, type TimelineOfProgramme } from './timeline.requests.js';
import { type TimelineView } from './timeline.view.js';

/** What happened in a whole programme, as far as somebody may read each process of it. */
@Injectable()
export class TimelineService {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of it. What one may not read is not told; what one may know of and not read is told without its words. */
  async read(asked: TimelineOfProgramme, acting: Acting): Promise<TimelineView> {
    const { programme } = acting;
    const language = asked.lang ?? acting.language;
    const [all, directory, { settings }] = await Promise.all([
      readAllAround(this.dataSource, programme),
      readDirectory(this.dataSource, programme),
      this.dataSource.manager.findOneByOrFail(Programme, { id: programme }),
    ]);
    const calendar = calendarOf(settings);
    const { after, ...page } = asked;
    const at = asked.at === undefined ? undefined : instantMeant(asked.at, calendar);
    const { line: _line, team: _team, after: _after, ...wanted } = historyAsked(page, calendar);
    const around = new Map(readable(all, acting, asked).map((each) => [each.id, each]));
    const events = { ...wanted, programme, at, since: asked.since, told: toldOf([...around.values()], acting) };
    const { lines, next } = await pageTold<string>(
      {
        read: ({ after: place, most }) =>
          readProgrammeHistory(this.dataSource, { ...events, most, after: placeOf(place ?? after ?? '') }),
        tell: async (rows) => {
          const seen = await readSeenAmong(this.dataSource, processesOf(rows, around), { acting, at });
          return tellEvents(this.dataSource, rows, {
            ...{ programme, directory, language, seen },
            timeZone: settings.timeZone,
          });
        },
        place: sayPlace,
      },
      asked,
    );
    const titles = await readTitles(
      this.dataSource,
      lines.map(({ recorded }) => recorded.process),
    );
    const names = namesFrom({ directory, texts: titles.texts, language, titles: titles.references });
    const isByName = asked.person !== undefined && asked.person !== acting.person;
    return {
      lines: lines
        .filter(({ line }) => !isByName || !line.unread)
        .flatMap(({ line, recorded }) => {
          const where = around.get(recorded.process);
          return where ? [{ ...line, process: sayProcess(where, { names, directory, language }) }] : [];
        }),
      next,
    };
  }
}

/** The processes whose history somebody may read, as the right to read one says. */
function readable(all: Around[], { person, roles }: Acting, { workpackage }: TimelineOfProgramme): Around[] {
  return all.filter((around) => {
    if (workpackage !== undefined && around.workpackage !== workpackage) return false;
    return mayReadHistory(around, { person, roles });
  });
}

/** A programme's own history is for who works in it; any other is told to whoever may read the process. */
function mayReadHistory(around: Around, { person, roles }: Pick<Acting, 'person' | 'roles'>): boolean {
  const right = around.kind === 'programme' ? rights['programme.read-work'] : rights['process.read'];
  return right.judge({ person, holdings: roles, around }) === 'allowed';
}

/** The processes by which types of their events are told: all of them, or, from outside, those of their kind. */
function toldOf(all: Around[], { person, roles: holdings }: Acting): ToldOf[] {
  const byTypes = new Map<readonly string[] | 'all', string[]>();
  for (const around of all) {
    const types = typesTold({ person, holdings }, around);
    byTypes.set(types, [...(byTypes.get(types) ?? []), around.id]);
  }
  return [...byTypes].map(([types, processes]) => ({ types, processes }));
}

function processesOf(events: Placed[], around: ReadonlyMap<string, Around>) {
  return [...new Set(events.map(({ process }) => process))].flatMap((process) => {
    const where = around.get(process);
    return where ? [{ process, kind: where.kind, workpackage: where.workpackage }] : [];
  });
}
