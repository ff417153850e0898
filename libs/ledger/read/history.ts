import { type DataSource, type SelectQueryBuilder } from 'typeorm';
import { type Recorded } from '../../engine/event.js';
import { type Instant } from '../../engine/instant.js';
import { type Message } from '../../engine/rules.js';
import { EventRow } from '../../persistence/entities/event.entity.js';
import { recordedOf } from './events.js';

/** Which part of a history is asked for, in which order. */
export interface HistoryAsked {
  process: string;
  /** By when it happened, or by when it was recorded. */
  sort: 'happened' | 'recorded';
  order: 'oldest' | 'newest';
  /** The number of the event, or the id of the message that was told, after which to go on; 0 is before all of them. */
  after?: number | string | undefined;
  /** The number of the event to begin with, where nothing goes before. */
  line?: number | undefined;
  most: number;
  types?: string[] | undefined;
  team?: string | undefined;
  person?: string | undefined;
  /** What happened from here, and before there. */
  from?: Instant | undefined;
  before?: Instant | undefined;
  /** Only what was recorded until then. */
  at?: Instant | undefined;
}

/** Something that happened, with its place among all that happened: until when it can have. */
export type Placed = Recorded<Message> & { happenedAt: Instant };

/** A page of what happened to a process. Something inexact stands at its end, or at its recording if that came earlier. */
export async function readHistory(dataSource: DataSource, asked: HistoryAsked): Promise<Placed[]> {
  const { process, order, sort, most, types, team, person, from, before, at } = asked;
  const direction = order === 'newest' ? 'DESC' : 'ASC';
  const query = dataSource.manager
    .createQueryBuilder(EventRow, 'e')
    .where('e.process = :process', { process })
    .limit(most);
  if (sort === 'happened') query.orderBy('e.happenedAt', direction).addOrderBy('e.seq', direction);
  else query.orderBy('e.seq', direction);
  onlyAfter(query, asked);
  if (types) query.andWhere('e.type = any(:types)', { types });
  if (team !== undefined) query.andWhere(`e.body ->> 'team' = :team`, { team });
  if (person !== undefined) query.andWhere('(e.actor = :person or e.on_behalf_of = :person)', { person });
  if (from !== undefined) query.andWhere('e.happened_at >= :from', { from });
  if (before !== undefined) query.andWhere('e.happened_at < :before', { before });
  if (at !== undefined) query.andWhere('e.recorded <= :at', { at });
  return (await query.getMany()).map(placed);
}

/** An event's row as a history reads it. */
export function placed(row: EventRow): Placed {
  return { ...recordedOf(row), happenedAt: row.happenedAt.toISOString() };
}

/** The events of a process that were recorded until an instant, in order. */
export function readUntil(dataSource: DataSource, process: string, at: Instant): Promise<Recorded<Message>[]> {
  return readHistory(dataSource, { process, sort: 'recorded', order: 'oldest', most: 2_147_483_647, at });
}

function onlyAfter(query: SelectQueryBuilder<EventRow>, { after, line, sort, order }: HistoryAsked): void {
  const place = after ?? line;
  if (place === undefined || (after === 0 && order === 'oldest')) return;
  if (typeof place === 'string') {
    // At one instant, what was decided stands before what was told.
    query.andWhere(
      `${sort === 'recorded' ? 'e.recorded' : 'e.happened_at'} ${order === 'newest' ? '<=' : '>'} (
        select m.told from message m where m.process = :process and m.id = :place)`,
      { place },
    );
    return;
  }
  const beyond = `${order === 'newest' ? '<' : '>'}${after === undefined ? '=' : ''}`;
  if (sort === 'recorded') query.andWhere(`e.seq ${beyond} :place`, { place });
  else {
    query.andWhere(
      `(e.happened_at, e.seq) ${beyond} (
        select a.happened_at, a.seq from event a where a.process = :process and a.seq = :place)`,
      { place },
    );
  }
}
