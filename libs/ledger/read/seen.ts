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

/** A process, as far as it matters who reads what happened to it. */
export interface SeenProcess {
  process: string;
  kind: string;
  workpackage: string | null;
}

/** What somebody may read of a process's events; see `readSeenAmong`. */
export function readSeen(
  dataSource: DataSource,
  { acting, at, ...process }: SeenProcess & { acting: Acting; at?: Instant | undefined },
): Promise<Seen> {
  return readSeenAmong(dataSource, [process], { acting, at });
}

/**
 * What somebody may read of the events of these processes, in as many queries however many they are. As it was at an instant:
 * what they may read now and could have read then, in the roles that they held then. Of any other process: nothing.
 */
export async function readSeenAmong(
  dataSource: DataSource,
  processes: SeenProcess[],
  { acting, at }: { acting: Acting; at?: Instant | undefined },
): Promise<Seen> {
  const cycles = processes.filter(({ kind }) => kind === 'cycle').map(({ process }) => process);
  const [showing, then] = await Promise.all([
    readShowing(dataSource, cycles),
    at === undefined ? undefined : readHeld(dataSource, { person: acting.person, programme: acting.programme, at }),
  ]);
  const seen = new Map(
    processes.map(({ process, kind, workpackage }): [string, Seen] => {
      if (kind === 'blueprint') {
        return [process, (recorded) => mayReadBlueprintEvent(recorded, acting.roles, workpackage ?? '')];
      }
      if (kind !== 'cycle') return [process, () => true];
      const events = showing.filter((each) => each.process === process);
      const now = seenIn(events, acting);
      if (at === undefined || then === undefined) return [process, now];
      const before = seenIn(
        events.filter(({ recorded }) => recorded <= at),
        { person: acting.person, roles: then },
      );
      return [process, (recorded) => now(recorded) && before(recorded)];
    }),
  );
  return (recorded) => seen.get(recorded.process)?.(recorded) ?? false;
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

async function readShowing(dataSource: DataSource, processes: string[]): Promise<Recorded<CycleEvent>[]> {
  const rows = await dataSource.manager
    .createQueryBuilder(EventRow, 'e')
    .where('e.process = any(:processes)', { processes })
    .andWhere(
      `(e.type = any(:showing) or (e.process, e.seq) in (
         select c.process, (c.body ->> 'line')::integer from event c
         where c.process = any(:processes) and c.type = any(:correcting)))`,
      { showing, correcting },
    )
    .orderBy('e.process')
    .addOrderBy('e.seq')
    .getMany();
  return rows.map((row) => recordedOf(row) as Recorded<CycleEvent>);
}
