import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityTarget, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { rolesAround } from '../../../libs/domain/policies/cycle.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory, type Directory } from '../../../libs/ledger/read/directory.js';
import { onlySeen } from '../../../libs/ledger/read/seen.js';
import { readTexts, textOf, type Texts } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayPerson } from '../../../libs/messages/words/names.js';
import { Correction } from '../../../libs/persistence/entities/correction.entity.js';
import { Factor } from '../../../libs/persistence/entities/factor.entity.js';
import { Measurement } from '../../../libs/persistence/entities/measurement.entity.js';
import { Note } from '../../../libs/persistence/entities/note.entity.js';
import { paged, type EventPage } from '../http/paging.js';
import { ProcessesService } from '../processes/processes.service.js';
import { type FactorLines, type Figure, type MeasurementLines, type NoteLines } from './cycle.lists.js';
import { cycleNoun } from './cycle.noun.js';

/** What came in from practice: notes, measurements, factors; each in the order in which it was recorded, or the newest first. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
  ) {}

  /** Those that this person may read. @throws Problem not-found */
  async notes(cycle: string, page: EventPage, acting: Acting): Promise<NoteLines> {
    const { rows, texts, directory, corrections } = await this.lines(Note, { cycle, page, acting });
    const { items, next } = paged(rows, page.limit, {
      item: ({ id, seq, note, team, source, author, happened, recorded, shared, erased }) => ({
        id,
        seq,
        note: textOf(texts, note),
        team: team === null ? null : teamOf(team, directory),
        source: source === null ? null : { code: source, label: label(acting.language, 'source', source) },
        author: personOf(author, directory),
        happened,
        recorded: recorded.toISOString(),
        shared: shared?.toISOString() ?? null,
        erased,
        corrections: corrections
          .filter(({ ofLine }) => ofLine === seq)
          .map((correction) => ({
            ...correctionOf(correction, texts, directory),
            was: textOf(texts, correction.was as string),
            became: textOf(texts, correction.became as string),
          })),
      }),
      place: ({ seq }) => seq,
    });
    return { notes: items, next };
  }

  /** Those that this person may read. @throws Problem not-found */
  async measurements(cycle: string, page: EventPage, acting: Acting): Promise<MeasurementLines> {
    const { rows, texts, directory, corrections } = await this.lines(Measurement, { cycle, page, acting });
    const { items, next } = paged(rows, page.limit, {
      item: ({ id, seq, team, value, from, until, source, baseline, author, happened, recorded, shared, late }) => ({
        id,
        seq,
        team: teamOf(team, directory),
        value,
        from,
        until,
        source: textOf(texts, source),
        baseline,
        author: personOf(author, directory),
        happened,
        recorded: recorded.toISOString(),
        shared: shared?.toISOString() ?? null,
        late,
        corrections: corrections
          .filter(({ ofLine }) => ofLine === seq)
          .map((correction) => ({
            ...correctionOf(correction, texts, directory),
            was: correction.was as Figure,
            became: correction.became as Figure,
          })),
      }),
      place: ({ seq }) => seq,
    });
    return { measurements: items, next };
  }

  /** @throws Problem not-found */
  async factors(cycle: string, page: EventPage, acting: Acting): Promise<FactorLines> {
    await this.processes.mayRead(cycleNoun, cycle, acting);
    const rows = await this.pageOf(Factor, cycle, page).getMany();
    const { texts, directory } = await this.words(rows, acting);
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

  private async lines<Row extends Note | Measurement>(
    entity: EntityTarget<Row>,
    { cycle, page, acting }: { cycle: string; page: EventPage; acting: Acting },
  ): Promise<{ rows: Row[]; texts: Texts; directory: Said; corrections: Correction[] }> {
    const around = await this.processes.mayRead(cycleNoun, cycle, acting);
    const query = this.pageOf(entity, cycle, page);
    onlySeen(query, { person: acting.person, roles: rolesAround(acting.roles, around) });
    const rows = await query.getMany();
    const corrections = await this.dataSource.manager.find(Correction, {
      where: { cycle, ofLine: In(rows.map(({ seq }) => seq)) },
      order: { seq: 'asc' },
    });
    return { rows, corrections, ...(await this.words([rows, corrections], acting)) };
  }

  private pageOf<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    cycle: string,
    { after, order, limit }: EventPage,
  ): SelectQueryBuilder<Row> {
    const newest = order === 'newest';
    const query = this.dataSource.manager
      .createQueryBuilder(entity, 'line')
      .where('line.cycle = :cycle', { cycle })
      .orderBy('line.seq', newest ? 'DESC' : 'ASC')
      .limit(limit + 1);
    if (after !== undefined) query.andWhere(`line.seq ${newest ? '<' : '>'} :after`, { after });
    return query;
  }

  private async words(value: unknown, { programme, language }: Acting): Promise<{ texts: Texts; directory: Said }> {
    const [texts, directory] = await Promise.all([
      readTexts(this.dataSource, value),
      readDirectory(this.dataSource, programme),
    ]);
    return { texts, directory: { ...directory, language } };
  }
}

/** What things are called, in the language of whoever reads. */
type Said = Directory & { language: Language };

function correctionOf({ reason, author, recorded }: Correction, texts: Texts, directory: Said) {
  return {
    reason: textOf(texts, reason),
    author: personOf(author, directory),
    recorded: recorded.toISOString(),
  };
}

function personOf(id: string | null, directory: Said): { id: string; name: string } | null {
  return id === null ? null : { id, name: sayPerson(id, directory) };
}

function teamOf(id: string, directory: Directory): { id: string; name: string } {
  return { id, name: directory.teams.get(id)?.name ?? id };
}
