import { type DataSource } from 'typeorm';
import { type Kinds } from '../../../libs/ledger/kinds.js';

/** A process to ring for, with the commands that it is about. */
export interface ToRing {
  process: string;
  commands: string[];
}

/** The most processes of one sweep. */
const BATCH = 200;

/** How long (s) whoever received a command may take to ring for it before the relay does. */
const OTHERS_FIRST = 1;

/**
 * Commands without a receipt, or whose ring nobody acknowledged. Of processes that were just told something, at once;
 * of others, after whoever received the command had time to ring.
 */
export async function findUnheard(dataSource: DataSource, { told }: { told: string[] }): Promise<ToRing[]> {
  return dataSource.query<ToRing[]>(
    `select process, array_agg(id) as commands from (
       (select process, id, received from command where rung_at is null
          and (received < clock_timestamp() - make_interval(secs => $1) or process = any($2))
        order by received limit $3)
       union
       (select c.process, c.id, c.received from command c join process p on p.id = c.process
        where c.receipt is null and p.parked is null
          and c.received < clock_timestamp() - make_interval(secs => $1 * 10)
        order by c.received limit $3)) c
     group by process order by min(received)`,
    [OTHERS_FIRST, told, BATCH],
  );
}

/** Open processes that the present conductor has not acknowledged: never started, or started in one that is gone. */
export async function findUnconducted(dataSource: DataSource, conductor: string): Promise<ToRing[]> {
  return dataSource.query<ToRing[]>(
    `select id as process, '{}'::text[] as commands from process
     where not closed and conducted_in is distinct from $1 and begun < clock_timestamp() - make_interval(secs => $2)
     limit $3`,
    [conductor, OTHERS_FIRST, BATCH],
  );
}

/**
 * Open processes whose moment has passed unserved (whatever should have woken them did not), or that are parked and may
 * be understood by now. Each at most once a minute.
 */
export async function findUnserved(dataSource: DataSource): Promise<ToRing[]> {
  const [rows] = await dataSource.query<[ToRing[], number]>(
    `update process set nudged_at = clock_timestamp() where id in (
       select id from process where not closed
         and (wake_at < clock_timestamp() - interval '5 seconds' or parked is not null)
         and (nudged_at is null or nudged_at < clock_timestamp() - interval '1 minute')
       order by wake_at limit $1 for update skip locked)
     returning id as process, '{}'::text[] as commands`,
    [BATCH],
  );
  return rows;
}

/** Sends `refresh` to processes that ask something and were decided under other rules or settings, a batch per sweep. */
export async function refreshOutdated(dataSource: DataSource, kinds: Kinds): Promise<void> {
  for (const [kind, { rules }] of kinds) {
    await dataSource.query(
      `insert into command (id, process, programme, body, via, sender, idempotency_key)
       select gen_random_uuid(), p.id, p.programme, '{"type":"refresh"}', 'service', 'refresh',
         p.id || '.' || $2 || '.' || g.settings_version
       from process p join programme g on g.id = p.programme
       where p.kind = $1 and p.seq > 0 and (not p.closed or exists (select from ask a where a.process = p.id))
         and (p.rules_version <> $2::integer or p.settings_version <> g.settings_version)
         and not exists (select from command c where c.programme = p.programme and c.sender = 'refresh'
           and c.idempotency_key = p.id || '.' || $2 || '.' || g.settings_version)
       limit $3
       on conflict on constraint command_once_per_sender do nothing`,
      [kind, String(rules.version), BATCH],
    );
  }
}
