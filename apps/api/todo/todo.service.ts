import { label } from '../../../libs/messages/words/labels.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { upcomingFor, type Upcoming } from '../../../libs/domain/cycle/cycle.upcoming.js';
import { rolesAround } from '../../../libs/domain/policies/cycle.policy.js';
import { later } from '../../../libs/engine/instant.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readAsks, type Asked } from '../../../libs/ledger/read/asks.js';
import { readDirectory, type Directory } from '../../../libs/ledger/read/directory.js';
import { readPlanned } from '../../../libs/ledger/read/planned.js';
import { readTitles } from '../../../libs/ledger/read/titles.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { sayAskedParty, sayWhat } from '../../../libs/messages/words/missing.js';
import { sayUntitled, type Names } from '../../../libs/messages/words/names.js';
import { sayNothingToDo, sayWhen, type When } from '../../../libs/messages/words/todo.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { paged } from '../http/paging.js';
import { namesFrom } from '../processes/names.js';
import { placeOf, sayPlace, type TodoAsked } from './todo.requests.js';
import { type Todo } from './todo.view.js';

const WEEK = 7 * 86_400_000;

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

interface Said {
  names: Names;
  directory: Directory;
  acting: Acting;
}

function lineOf(ask: Asked, said: Said) {
  const { what, team, until, since } = ask;
  const { language } = said.acting;
  const when = whenOf(until);
  return {
    process: processOf(ask, said),
    what,
    sentence: sayWhat(what, language, said.names),
    team: team === null ? null : { id: team, name: said.names.team(team) },
    until: until?.toISOString() ?? null,
    since: since.toISOString(),
    when,
    heading: sayWhen(when, language),
  };
}

function processOf(asked: Pick<Asked, 'process' | 'kind' | 'workpackage' | 'what'>, said: Said) {
  const { process, kind, workpackage, what } = asked;
  const { names, directory, acting } = said;
  if (kind === 'programme') {
    return { id: process, kind, title: label(acting.language, 'noun', kind), path: '/api/programme' };
  }
  const called =
    kind === 'entry' || kind === 'pledge'
      ? sayAskedParty(what, names)
      : (names.process(process) ?? sayUntitled(acting.language));
  const title = workpackage === null ? called : (directory.workpackages.get(workpackage) ?? workpackage);
  const path = kind === 'entry' ? 'coalition' : `${kind}s`;
  return { id: workpackage ?? process, kind, title, path: `/api/${path}/${workpackage ?? process}` };
}

function roleOf(code: string, names: Names) {
  return { code, label: names.role(code) };
}

function whenOf(until: Date | null): When {
  if (until === null) return 'undated';
  const now = new Date().toISOString();
  const moment = until.toISOString();
  if (moment <= now) return 'late';
  return moment <= later(now, WEEK) ? 'week' : 'later';
}
