import { type EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { type Standing } from '../../engine/rules.js';
import { type Turn } from '../../engine/turn.js';
import { OvertakenTurn } from '../faults.js';
import { prepared } from '../../persistence/prepared.js';

/**
 * Stores what a turn decided in one statement: events, state and standing, receipts, and the commands for other
 * processes; and wakes whoever waits for a receipt or an inbox.
 *
 * @throws OvertakenTurn when a command had its receipt already; the transaction is then rolled back and tried again
 */
export async function storeTurn(
  manager: EntityManager,
  stored: {
    process: string;
    programme: string;
    turn: Turn;
    standing: Standing;
    rulesVersion: number;
    settingsVersion: number;
    plannedDigest: string | null;
  },
): Promise<void> {
  const { process, programme, turn, standing } = stored;
  const [row] = await prepared<{ receipts: string }>(manager, STORE, [
    process,
    programme,
    JSON.stringify(turn.events.map(({ event, ...envelope }) => ({ ...envelope, type: event.type, body: event }))),
    JSON.stringify(turn.receipts.map(({ command, receipt }) => ({ id: command, receipt }))),
    JSON.stringify(
      turn.tells.map(({ process: to, command, begin }, place) => ({
        id: v7(),
        process: to,
        workpackage: begin?.workpackage ?? null,
        body: command,
        key: `${turn.seq}.${place}`,
      })),
    ),
    stored.rulesVersion,
    stored.settingsVersion,
    turn.seq,
    turn.state === undefined ? null : JSON.stringify(turn.state),
    turn.recorded ?? null,
    standing.phase,
    standing.kind,
    standing.entered,
    standing.missing,
    standing.wakeAt ?? null,
    standing.wakeFor ?? null,
    standing.closed,
    stored.plannedDigest,
    turn.receipts.map(({ command }) => command).join(','),
  ]);
  if (Number(row?.receipts ?? 0) !== turn.receipts.length) throw new OvertakenTurn();
}

const STORE = {
  name: 'store-turn',
  text: `
with happening as (
  insert into event (process, seq, programme, type, rules_version, actor, on_behalf_of, via, happened,
    happened_at, recorded, knew, body)
  select $1, e.seq, $2, e.type, e."rulesVersion", e.actor, e."onBehalfOf", e.via, e.happened,
    happened_until(e.happened, e.recorded, (select settings ->> 'timeZone' from programme where id = $2)),
    e.recorded, e.knew, e.body
  from jsonb_to_recordset($3::jsonb) as e(seq integer, type text, "rulesVersion" integer, actor text, "onBehalfOf" text,
    via text, happened jsonb, recorded timestamptz, knew jsonb, body jsonb)
), answered as (
  update command set receipt = r.receipt, decided_at = clock_timestamp()
  from jsonb_to_recordset($4::jsonb) as r(id uuid, receipt jsonb)
  where command.id = r.id and command.receipt is null
  returning command.id
), begun as (
  insert into process (id, programme, kind, workpackage)
  select t.process, $2, split_part(t.process, '-', 1), t.workpackage
  from jsonb_to_recordset($5::jsonb) as t(process text, workpackage text) where t.workpackage is not null
  on conflict (id) do nothing
), told as (
  insert into command (id, process, programme, body, via, sender, idempotency_key)
  select t.id, t.process, $2, t.body, 'process', $1, t.key
  from jsonb_to_recordset($5::jsonb) as t(id uuid, process text, body jsonb, key text)
  on conflict on constraint command_once_per_sender do nothing
  returning process
), standing as (
  update process set rules_version = $6, settings_version = $7, seq = $8::integer, state = $9, recorded = $10, phase = $11,
    phase_kind = $12, entered = $13, missing = $14, wake_at = $15, wake_for = $16, closed = $17, planned_digest = $18,
    parked = null
  where id = $1
)
select (select count(*) from answered) as receipts,
  pg_notify('receipts', $19),
  pg_notify('turns', $2 || ' ' || $1 || ' ' || $8::integer),
  (select count(pg_notify('inbox', process)) from told)`,
};
