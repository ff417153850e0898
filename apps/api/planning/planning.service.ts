import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { readCourses } from '../../../libs/ledger/read/courses.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readTexts } from '../../../libs/ledger/read/texts.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { onlyAsked, onlyReadable } from '../cycles/readable.js';
import { paged } from '../http/paging.js';
import { namesFrom } from '../processes/names.js';
import { type PlanningAsked } from './planning.requests.js';
import { type PlanningView } from './planning.view.js';
import { showPlanningLine } from './show-planning.js';

/** Where all cycles of a programme stand on the calendar, a page at a time. */
@Injectable()
export class PlanningService {
  constructor(private readonly dataSource: DataSource) {}

  /** The planning of a programme, as far as somebody may read its cycles. */
  async read(asked: PlanningAsked, acting: Acting): Promise<PlanningView> {
    const { programme, language } = acting;
    const [rows, counts, directory, { settings }] = await Promise.all([
      this.page(asked, acting),
      this.counts(acting),
      readDirectory(this.dataSource, programme),
      this.dataSource.manager.findOneByOrFail(Programme, { id: programme }),
    ]);
    const [texts, courses] = await Promise.all([
      readTexts(
        this.dataSource,
        rows.map(({ title }) => title),
      ),
      readCourses(
        this.dataSource,
        rows.map(({ id }) => id),
      ),
    ]);
    const names = namesFrom({ directory, texts, language });
    const now = new Date().toISOString();
    const shown = { acting, directory, texts, names, calendar: calendarOf(settings), timeZone: settings.timeZone, now };
    const { items, next } = paged(rows, asked.limit, {
      item: (row) => {
        const course = courses.get(row.id);
        return course ? [showPlanningLine(row, course, shown)] : [];
      },
      place: ({ id }) => id,
    });
    return { now, counts, cycles: items.flat(), next };
  }

  private page(asked: PlanningAsked, acting: Acting): Promise<Cycle[]> {
    const query = this.cycles(acting)
      .innerJoin(Workpackage, 'w', 'w.id = c.workpackage')
      .orderBy('w.name')
      .addOrderBy('c.workpackage')
      .addOrderBy('c.begun')
      .addOrderBy('c.id')
      .limit(asked.limit + 1);
    const { within } = onlyReadable(query, acting);
    onlyAsked(query, { asked, within, person: acting.person });
    if (asked.kind !== undefined) query.andWhere('c.phase_kind = :kind', asked);
    if (asked.search !== undefined) onlyCalled(query, asked.search);
    if (asked.after !== undefined) onlyAfterInPlanning(query, asked.after);
    return query.getMany();
  }

  /** How many there are, in one statement; from outside nothing is overdue. */
  private async counts(acting: Acting): Promise<PlanningView['counts']> {
    const query = this.cycles(acting);
    const { within } = onlyReadable(query, acting);
    const counted = await query
      .select('count(*)::int', 'all')
      .addSelect('count(*) filter (where not c.closed)::int', 'running')
      .addSelect(`count(*) filter (where c.overdue and not c.closed and ${within})::int`, 'overdue')
      .addSelect('count(*) filter (where c.closed)::int', 'ended')
      .getRawOne<PlanningView['counts']>();
    return counted ?? { all: 0, running: 0, overdue: 0, ended: 0 };
  }

  private cycles({ programme }: Acting): SelectQueryBuilder<Cycle> {
    return this.dataSource.manager.createQueryBuilder(Cycle, 'c').where('c.programme = :programme', { programme });
  }
}

/** Cycles whose title holds these words, wherever in it. */
function onlyCalled(query: SelectQueryBuilder<Cycle>, search: string): void {
  query.andWhere(
    `exists (select from text t where t.id = split_part(c.title, '.', 1)::uuid and t.body ilike :called)`,
    { called: `%${search.replace(/[\\%_]/g, '\\$&')}%` },
  );
}

/** Cycles that come after another one in the order of a planning. */
function onlyAfterInPlanning(query: SelectQueryBuilder<Cycle>, after: string): void {
  query.andWhere(
    `(w.name, c.workpackage, c.begun, c.id) > (select aw.name, a.workpackage, a.begun, a.id
       from cycle a join workpackage aw on aw.id = a.workpackage where a.id = :after and a.programme = :programme)`,
    { after },
  );
}
