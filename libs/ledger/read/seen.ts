import { type DataSource, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { type CycleEvent } from '../../domain/cycle/cycle.events.js';
import { mayReadBlueprintEvent } from '../../domain/policies/blueprint.policy.js';
import { rolesAround } from '../../domain/policies/cycle.policy.js';
import { mayReadEvent } from '../../domain/policies/event.policy.js';
import { readsEveryLine, teamsReadBy, type Reader } from '../../domain/policies/line.policy.js';
import { correcting, shownBy, showing } from '../../domain/policies/shown.js';
import { type Recorded } from '../../engine/event.js';
import { type Instant } from '../../engine/instant.js';
import { type Message } from '../../engine/rules.js';
import { type Acting } from '../../identity/acting.js';
import { readHeld } from '../../identity/held.js';
import { EventRow } from '../../persistence/entities/event.entity.js';
import { recordedOf } from './events.js';

/** Whether an event of a process may be read by whoever asks. */
export type Seen = (recorded: Recorded<Message>) => boolean;

/**
 * What somebody may read of a process's events. As it was at an instant: what they may read now and could have read
 * then, in the roles that they held then.
 */
export async function readSeen(
  dataSource: DataSource,
  asked: { process: string; kind: string; workpackage: string | null; acting: Acting; at?: Instant | undefined },
): Promise<Seen> {
  const { process, kind, workpackage, acting, at } = asked;
  if (kind === 'blueprint') return (recorded) => mayReadBlueprintEvent(recorded, acting.roles, workpackage ?? '');
  if (kind !== 'cycle') return () => true;
  const [events, then] = await Promise.all([
    readShowing(dataSource, process),
    at === undefined ? undefined : readHeld(dataSource, { person: acting.person, programme: acting.programme, at }),
  ]);
  const now = seenIn(events, acting);
  if (at === undefined || then === undefined) return now;
  const before = seenIn(
    events.filter(({ recorded }) => recorded <= at),
    { person: acting.person, roles: then },
  );
  return (recorded) => now(recorded) && before(recorded);
}

/** Only the lines from practice that somebody reads, as `mayReadLine` says for one; the rows have team, author, shared. */
export function onlySeen<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, reader: Reader): void {
  if (readsEveryLine(reader)) return;
  const { alias } = query;
  query.andWhere(`(${alias}.shared is not null or ${alias}.author = :reader or ${alias}.team = any(:teamsRead))`, {
    reader: reader.person,
    teamsRead: teamsReadBy(reader),
  });
}

function seenIn(events: Recorded<CycleEvent>[], who: Pick<Acting, 'person' | 'roles'>): Seen {
  const shown = shownBy(events);
  const reader = { person: who.person, roles: rolesAround(who.roles, shown) };
  return (recorded) => mayReadEvent(recorded, { reader, shown });
}

async function readShowing(dataSource: DataSource, process: string): Promise<Recorded<CycleEvent>[]> {
  const rows = await dataSource.manager
    .createQueryBuilder(EventRow, 'e')
    .where('e.process = :process', { process })
    .andWhere(
      `(e.type = any(:showing) or e.seq in (
         select (c.body ->> 'line')::integer from event c where c.process = :process and c.type = any(:correcting)))`,
      { showing, correcting },
    )
    .orderBy('e.seq')
    .getMany();
  return rows.map((row) => recordedOf(row) as Recorded<CycleEvent>);
}
