import { type DataSource, type SelectQueryBuilder } from 'typeorm';
import { type Instant } from '../../engine/instant.js';
import { EventRow } from '../../persistence/entities/event.entity.js';
import { placed, type HistoryAsked, type Placed } from './history.js';

/** Processes of which the same types of events are told. */
export interface ToldOf {
  processes: string[];
  types: readonly string[] | 'all';
}

/** The place of an event among all of a programme. */
export interface EventPlace {
  process: string;
  seq: number;
}

/** Which part of what happened in a programme is asked for. */
export type ProgrammeHistoryAsked = Omit<HistoryAsked, 'process' | 'after' | 'line' | 'team'> & {
  programme: string;
  told: ToldOf[];
  after?: EventPlace | undefined;
  /** Only what was decided after it: what was received long before may be. */
  since?: Instant | undefined;
};

/** A page of what happened in a whole programme, of the processes and types that are named. */
export async function readProgrammeHistory(dataSource: DataSource, asked: ProgrammeHistoryAsked): Promise<Placed[]> {
  const { programme, order, sort, most, types, person, from, before, at, since } = asked;
  const direction = order === 'newest' ? 'DESC' : 'ASC';
  const query = dataSource.manager
    .createQueryBuilder(EventRow, 'e')
    .where('e.programme = :programme', { programme })
    .orderBy(sort === 'happened' ? 'e.happenedAt' : 'e.recorded', direction)
    .addOrderBy('e.process', direction)
    .addOrderBy('e.seq', direction)
    .limit(most);
  onlyTold(query, asked.told);
  onlyAfter(query, asked);
  if (types) query.andWhere('e.type = any(:types)', { types });
  if (person !== undefined) query.andWhere('(e.actor = :person or e.on_behalf_of = :person)', { person });
  if (from !== undefined) query.andWhere('e.happened_at >= :from', { from });
  if (before !== undefined) query.andWhere('e.happened_at < :before', { before });
  if (at !== undefined) query.andWhere('e.recorded <= :at', { at });
  if (since !== undefined) query.andWhere('e.decided > :since', { since });
  return (await query.getMany()).map(placed);
}

function onlyTold(query: SelectQueryBuilder<EventRow>, told: ToldOf[]): void {
  const each = told.map(({ types }, place) => {
    const within = `e.process = any(:processes${place})`;
    return types === 'all' ? within : `(${within} and e.type = any(:told${place}))`;
  });
  query.andWhere(each.length === 0 ? 'false' : `(${each.join(' or ')})`);
  for (const [place, { processes, types }] of told.entries()) {
    query.setParameters({ [`processes${place}`]: processes, ...(types !== 'all' && { [`told${place}`]: [...types] }) });
  }
}

function onlyAfter(query: SelectQueryBuilder<EventRow>, { after, sort, order }: ProgrammeHistoryAsked): void {
  if (after === undefined) return;
  const beyond = order === 'newest' ? '<' : '>';
  const when = sort === 'happened' ? 'happened_at' : 'recorded';
  query.andWhere(
    `(e.${when}, e.process, e.seq) ${beyond} (select a.${when}, a.process, a.seq from event a
       where a.process = :afterProcess and a.seq = :afterSeq and a.programme = :programme)`,
    { afterProcess: after.process, afterSeq: after.seq },
  );
}
