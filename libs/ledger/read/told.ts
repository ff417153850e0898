import { type DataSource, type SelectQueryBuilder } from 'typeorm';
import { type Instant } from '../../engine/instant.js';
import { type MessageTold } from '../../messages/message-told.js';
import { Delivery } from '../../persistence/entities/delivery.entity.js';
import { PlannedMessageRow } from '../../persistence/entities/message.entity.js';
import { type HistoryAsked, type Placed } from './history.js';

/** A message as something that happened: whom it reached, and when the first of them heard. Counted by no number. */
type PlacedTelling = Placed & { event: MessageTold };

/** The messages about a process that reached somebody, a page at a time, as they stand among what happened. */
export async function readTold(dataSource: DataSource, asked: HistoryAsked): Promise<PlacedTelling[]> {
  const { process, order, most, team, person, from, before, at } = asked;
  const direction = order === 'newest' ? 'DESC' : 'ASC';
  const query = dataSource.manager
    .createQueryBuilder(PlannedMessageRow, 'm')
    .where('m.process = :process and m.told is not null', { process })
    // A digest holds what is told here by itself; a mail to try is about nothing that happened.
    .andWhere(`split_part(m.what, ':', 1) not in ('digest', 'test-mail')`)
    .orderBy('m.told', direction)
    .addOrderBy('m.id', direction)
    .limit(most);
  onlyAfter(query, asked);
  if (team !== undefined) query.andWhere(reached('d.team = :team'), { team });
  if (person !== undefined) query.andWhere(reached('d.person = :person'), { person });
  if (from !== undefined) query.andWhere('m.told >= :from', { from });
  if (before !== undefined) query.andWhere('m.told < :before', { before });
  if (at !== undefined) query.andWhere('m.told <= :at', { at });
  const rows = await query.getMany();
  const reachedBy = await readReached(dataSource, { messages: rows.map(({ id }) => id), at });
  return rows.map((row) => tellingOf(row, reachedBy.get(row.id) ?? []));
}

const reached = (condition: string): string =>
  `exists (select from delivery d where d.message = m.id and ${condition})`;

/** At one instant, what was decided stands before what was told. */
function onlyAfter(query: SelectQueryBuilder<PlannedMessageRow>, asked: HistoryAsked): void {
  const { sort, order, line } = asked;
  // Nothing that was told is a line to begin with: what is told after that one comes after it.
  const after = asked.after ?? line;
  if (after === undefined || (after === 0 && order === 'oldest')) return;
  const newest = order === 'newest';
  if (typeof after === 'string') {
    query.andWhere(
      `(m.told, m.id) ${newest ? '<' : '>'} (
        select a.told, a.id from message a where a.process = :process and a.id = :after)`,
      { after },
    );
  } else {
    const place = sort === 'recorded' ? 'a.recorded' : 'a.happened_at';
    query.andWhere(
      `m.told ${newest ? '<' : '>='} (select ${place} from event a where a.process = :process and a.seq = :after)`,
      { after },
    );
  }
}

async function readReached(
  dataSource: DataSource,
  { messages, at }: { messages: string[]; at: Instant | undefined },
): Promise<Map<string, MessageTold['to']>> {
  if (messages.length === 0) return new Map();
  const query = dataSource.manager
    .createQueryBuilder(Delivery, 'd')
    .where('d.message = any(:messages)', { messages })
    .orderBy('d.sent')
    .addOrderBy('d.person');
  if (at !== undefined) query.andWhere('d.sent <= :at', { at });
  const reachedBy = new Map<string, MessageTold['to']>();
  for (const { message, person, role, team } of await query.getMany()) {
    reachedBy.set(message, [...(reachedBy.get(message) ?? []), { person, role, team }]);
  }
  return reachedBy;
}

function tellingOf(row: PlannedMessageRow, to: MessageTold['to']): PlacedTelling {
  const { id, process, programme, what, step, until, told } = row;
  const value = (told ?? row.due).toISOString();
  return {
    process,
    programme,
    seq: 0,
    rulesVersion: 0,
    actor: null,
    onBehalfOf: null,
    via: 'clock',
    happened: { precision: 'instant', value },
    recorded: value,
    happenedAt: value,
    knew: {},
    event: { type: 'message-told', message: id, what, step, until: until.toISOString(), to },
  };
}
