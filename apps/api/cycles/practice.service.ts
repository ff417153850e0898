import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, MoreThan, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory, type Directory } from '../../../libs/ledger/read/directory.js';
import { readTexts, textOf, type Texts } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { Factor } from '../../../libs/persistence/entities/factor.entity.js';
import { Measurement } from '../../../libs/persistence/entities/measurement.entity.js';
import { Note } from '../../../libs/persistence/entities/note.entity.js';
import { paged, type EventPage } from '../http/paging.js';
import { ProcessesService } from '../processes/processes.service.js';
import { type FactorLines, type MeasurementLines, type NoteLines } from './cycle.lists.js';
import { cycleNoun } from './cycle.noun.js';

/** What came in from practice: notes, measurements, factors; each in the order in which it was recorded, or the newest first. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
  ) {}

  /** @throws Problem not-found */
  async notes(cycle: string, page: EventPage, acting: Acting): Promise<NoteLines> {
    const { rows, texts, directory } = await this.rows(Note, { cycle, page, acting });
    const { items, next } = paged(rows, page.limit, {
      item: ({ id, seq, note, team, source, author, happened, recorded }) => ({
        id,
        seq,
        note: textOf(texts, note),
        team: team === null ? null : teamOf(team, directory),
        source: source === null ? null : { code: source, label: label(acting.language, 'source', source) },
        author: author === null ? null : { id: author, name: directory.persons.get(author) ?? author },
        happened,
        recorded: recorded.toISOString(),
      }),
      place: ({ seq }) => seq,
    });
    return { notes: items, next };
  }

  /** @throws Problem not-found */
  async measurements(cycle: string, page: EventPage, acting: Acting): Promise<MeasurementLines> {
    const { rows, texts, directory } = await this.rows(Measurement, { cycle, page, acting });
    const { items, next } = paged(rows, page.limit, {
      item: ({ id, seq, team, value, from, until, source, baseline, author, recorded }) => ({
        id,
        seq,
        team: teamOf(team, directory),
        value,
        from,
        until,
        source: textOf(texts, source),
        baseline,
        author: author === null ? null : { id: author, name: directory.persons.get(author) ?? author },
        recorded: recorded.toISOString(),
      }),
      place: ({ seq }) => seq,
    });
    return { measurements: items, next };
  }

  /** @throws Problem not-found */
  async factors(cycle: string, page: EventPage, acting: Acting): Promise<FactorLines> {
    const { rows, texts, directory } = await this.rows(Factor, { cycle, page, acting });
    const { items, next } = paged(rows, page.limit, {
      item: ({ id, seq, kind, factor, evidence, helpedIn, notIn }) => ({
        id,
        seq,
        kind: { code: kind, label: label(acting.language, 'factor', kind) },
        factor: textOf(texts, factor),
        evidence: textOf(texts, evidence),
        helpedIn: helpedIn.map((team) => teamOf(team, directory)),
        notIn: notIn.map((team) => teamOf(team, directory)),
      }),
      place: ({ seq }) => seq,
    });
    return { factors: items, next };
  }

  private async rows<Row extends ObjectLiteral & { cycle: string; seq: number }>(
    entity: EntityTarget<Row>,
    { cycle, page, acting }: { cycle: string; page: EventPage; acting: Acting },
  ): Promise<{ rows: Row[]; texts: Texts; directory: Directory }> {
    await this.processes.mayRead(cycleNoun, cycle, acting);
    const newest = page.order === 'newest';
    const where: FindOptionsWhere<{ cycle: string; seq: number }> = {
      cycle,
      ...(page.after !== undefined && { seq: newest ? LessThan(page.after) : MoreThan(page.after) }),
    };
    const rows = await this.dataSource.manager.find(entity, {
      where: where as FindOptionsWhere<Row>,
      order: { seq: newest ? 'desc' : 'asc' } as never,
      take: page.limit + 1,
    });
    const [texts, directory] = await Promise.all([
      readTexts(this.dataSource, rows),
      readDirectory(this.dataSource, acting.programme),
    ]);
    return { rows, texts, directory };
  }
}

function teamOf(id: string, directory: Directory): { id: string; name: string } {
  return { id, name: directory.teams.get(id)?.name ?? id };
}
