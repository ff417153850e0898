import { type EntityManager } from 'typeorm';
import { type Party, type TeamPledge } from '../../engine/context.js';
import { type Waiting } from '../../engine/turn.js';
import { type Message } from '../../engine/rules.js';
import { type Via } from '../../engine/event.js';
import { type Happened, type Instant } from '../../engine/instant.js';
import { type RestsOn } from '../../engine/turn.js';
import { type ProgrammeSettings } from '../../domain/programme/programme.settings.js';
import { prepared } from '../../persistence/prepared.js';
import { handsAroundProcess } from '../../identity/cast.js';
import { type HandAround } from './hands.js';
import { seenAround, type SeenAround } from './seen-around.js';

/** A process that this transaction has locked, with what waits in its inbox and who stands around it. */
export interface Locked {
  id: string;
  programme: string;
  kind: string;
  rulesVersion: number;
  settingsVersion: number;
  seq: number;
  state: unknown;
  recorded: Instant | undefined;
  phase: string | null;
  plannedDigest: string | null;
  waiting: Waiting[];
  settings: ProgrammeSettings;
  presentSettingsVersion: number;
  /** Who stands around it, since when, and when they want to be left in peace. */
  cast: HandAround[];
  coalition: Party[];
  pledges: TeamPledge[];
}

/**
 * Locks a process and loads what a turn needs, in one statement.
 * Its inbox is read as of the statement's beginning: whoever waited for the lock may see commands that were decided
 * meanwhile, which `storeTurn` notices.
 *
 * @param locking.most the largest number of waiting commands
 * @param locking.looking the kinds whose decisions look at the coalition and the pledges around them
 * @returns undefined when there is no such process
 */
export async function lockProcess(
  manager: EntityManager,
  id: string,
  locking: { most: number; looking: string[] },
): Promise<Locked | undefined> {
  const [row] = await prepared<Row>(manager, LOCK, [id, locking.most, locking.looking]);
  if (!row) return undefined;
  return {
    id,
    programme: row.programme,
    kind: row.kind,
    rulesVersion: row.rules_version,
    settingsVersion: row.settings_version,
    seq: row.seq,
    state: row.state ?? undefined,
    recorded: row.recorded?.toISOString(),
    phase: row.phase,
    plannedDigest: row.planned_digest,
    waiting: (row.waiting ?? []).map(waitingOf),
    settings: row.settings,
    presentSettingsVersion: row.present_settings_version,
    cast: row.cast_ ?? [],
    coalition: row.coalition ?? [],
    pledges: row.pledges ?? [],
  };
}

// Whoever writes into this inbox meanwhile, or notes that it relied on this process, needs not wait for the turn.
const LOCK = {
  name: 'lock-process',
  text: `
select p.programme, p.kind, p.rules_version, p.settings_version, p.seq, p.state, p.recorded, p.phase, p.planned_digest,
  (select jsonb_agg(to_jsonb(c)) from (
     select id, received, body, actor, on_behalf_of, via, happened, rests_on from command
     where process = p.id and receipt is null order by received, place limit $2) c) as waiting,
  g.settings, g.settings_version as present_settings_version,
  ${handsAroundProcess} as cast_, ${seenAround('$3')}
from process p join programme g on g.id = p.programme
where p.id = $1
for no key update of p`,
};

interface Row extends SeenAround {
  programme: string;
  kind: string;
  rules_version: number;
  settings_version: number;
  seq: number;
  state: unknown;
  recorded: Date | null;
  phase: string | null;
  planned_digest: string | null;
  waiting: WaitingRow[] | null;
  settings: ProgrammeSettings;
  present_settings_version: number;
  cast_: HandAround[] | null;
}

interface WaitingRow {
  id: string;
  received: string;
  body: Message;
  actor: string | null;
  on_behalf_of: string | null;
  via: Via;
  happened: Happened | null;
  rests_on: RestsOn | null;
}

function waitingOf(row: WaitingRow): Waiting {
  return {
    id: row.id,
    received: new Date(row.received).toISOString(),
    command: row.body,
    actor: row.actor,
    onBehalfOf: row.on_behalf_of,
    via: row.via,
    happened: row.happened ?? undefined,
    restsOn: row.rests_on ?? undefined,
  };
}
