import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { upcomingFor, type Upcoming } from '../../../libs/domain/cycle/cycle.upcoming.js';
import { rolesAround } from '../../../libs/domain/policies/cycle.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readAsks, type Asked } from '../../../libs/ledger/read/asks.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readPlanned } from '../../../libs/ledger/read/planned.js';
import { readTitles } from '../../../libs/ledger/read/titles.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { sayWhat } from '../../../libs/messages/words/missing.js';
import { sayNothingToDo } from '../../../libs/messages/words/todo.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { paged } from '../http/paging.js';
import { namesFrom } from '../processes/names.js';
import { lineOf, processOf, roleOf } from './asked-line.js';
import { placeOf, sayPlace, type TodoAsked } from './todo.requests.js';
import { type Todo } from './todo.view.js';

/** What somebody has to do, over all processes of their programme. */
@Injectable()
export class TodoService {
  constructor(private readonly dataSource: DataSource) {}

  /** What is asked of somebody, what others do for them, and what will be asked first. */
  async read(asked: TodoAsked, acting: Acting): Promise<Todo> {
    const { person, programme, language } = acting;
    const { limit } = asked;
    const after = asked.after === undefined ? undefined : placeOf(asked.after);
    const waitingAfter = asked.waitingAfter === undefined ? undefined : placeOf(asked.waitingAfter);
    const of = { person, programme, most: limit + 1 };
    const [mine, others, directory, { settings }] = await Promise.all([
      readAsks(this.dataSource, { ...of, whose: 'mine', after }),
      readAsks(this.dataSource, { ...of, whose: 'others', after: waitingAfter }),
      readDirectory(this.dataSource, programme),
      this.dataSource.manager.findOneByOrFail(Programme, { id: programme }),
    ]);
    const first = after === undefined ? await this.comesFirst(acting, mine, settings) : undefined;
    const titles = await readTitles(this.dataSource, [mine, others, first]);
    const names = namesFrom({ directory, texts: titles.texts, language, titles: titles.references });
    const said = { names, directory, acting };
    const todo = paged(mine, limit, {
      item: (ask) => ({ ...lineOf(ask, said), role: roleOf(ask.roles[0] ?? '', names) }),
      place: sayPlace,
    });
    const waiting = paged(others, limit, {
      item: (ask) => ({ ...lineOf(ask, said), who: [...new Set(ask.roles)].map((role) => roleOf(role, names)) }),
      place: sayPlace,
    });
    const next = first
      ? { ...first, process: processOf(first, said), sentence: sayWhat(first.what, language, names) }
      : null;
    const coming = next && { what: next.sentence, until: next.until, process: next.process.title };
    const { timeZone } = settings;
    return {
      todo: todo.items,
      after: todo.next,
      waitingFor: waiting.items,
      waitingAfter: waiting.next,
      next,
      empty: after === undefined && mine.length === 0 ? sayNothingToDo(coming, { language, timeZone }) : null,
    };
  }

  /** What will be asked of somebody first, of what is not asked yet, as the plans of open cycles stand now. */
  private async comesFirst(
    { programme, roles }: Acting,
    now: Asked[],
    settings: { timeZone: string; holidays: string },
  ): Promise<(Upcoming & { process: string; kind: string; workpackage: null }) | undefined> {
    const everywhere = roles.some(({ workpackage }) => workpackage === undefined);
    const workpackages = everywhere ? undefined : roles.flatMap(({ workpackage }) => workpackage ?? []);
    const cycles = await readPlanned(this.dataSource, { programme, workpackages });
    const calendar = calendarOf(settings);
    const moment = new Date().toISOString();
    const coming = cycles.flatMap((cycle) =>
      upcomingFor(cycle, rolesAround(roles, cycle), calendar)
        .filter(
          ({ what, until }) => until > moment && !now.some((ask) => ask.process === cycle.id && ask.what === what),
        )
        .map((upcoming) => ({ ...upcoming, process: cycle.id, kind: 'cycle', workpackage: null })),
    );
    return coming.sort((one, other) => one.until.localeCompare(other.until))[0];
  }
}
