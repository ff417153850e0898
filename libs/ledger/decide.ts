import { type DataSource, type EntityManager } from 'typeorm';
import { passing } from '../config/kill-points.js';
import { type Instant } from '../engine/instant.js';
import { UnknownEvent, type AnyRules, type Standing } from '../engine/rules.js';
import { fold, takeTurn, type Fault, type Turn } from '../engine/turn.js';
import { calendarOf } from '../messages/calendar.js';
import { prepared } from '../persistence/prepared.js';
import { isInfrastructureFault } from './faults.js';
import { kindOf, type Kind, type Kinds } from './kinds.js';
import { readEvents } from './read/events.js';
import { announce, letLookAgain, storeReliance } from './turn/fan-out.js';
import { lockProcess, type Locked } from './turn/lock-process.js';
import { readOthers } from './turn/others.js';
import { readRecalled } from './turn/recalled.js';
import { storeCalendar } from './turn/store-calendar.js';
import { plannedDigestOf, storePlanned } from './turn/plan-messages.js';
import { looking } from './turn/seen-around.js';
import { storeTurn } from './turn/store-turn.js';
import { surroundingsOf } from './turn/surroundings.js';

/** Where a process stands after a turn, and whether more waits already. */
export interface StandingAfter extends Standing {
  seq: number;
  more: boolean;
}

/** What deciding leans on. */
export interface LedgerPorts {
  dataSource: DataSource;
  kinds: Kinds;
  /** Told of everything that somebody should look into: a rule that failed, a process that is parked. Codes and ids only. */
  alarm(alarm: { what: string; process: string; detail: string; error?: unknown }): void;
}

/** The most commands and due moments of one turn. */
const MOST = 50;

/**
 * How long (ms) one asking goes on with what comes in meanwhile. Each command that is decided so saves its sender a
 * round through the conductor; longer would keep the conductor from its clock.
 */
const GOES_ON = 100;

const WAITS = {
  name: 'waits',
  text: `select from command c join process p on p.id = c.process
         where c.process = $1 and c.receipt is null and p.parked is null limit 1`,
};

/**
 * Takes a turn of a process: whatever its inbox holds and the clock demands is decided and stored, in one transaction;
 * and further turns while more comes in, for a moment. Afterwards it has happened; called again, nothing is decided
 * twice.
 *
 * @param asked.at the conductor's time
 * @throws the database's own errors when it can't be reached; never for a fault in the rules
 */
export async function decide(ports: LedgerPorts, asked: { process: string; at: Instant }): Promise<StandingAfter> {
  const end = performance.now() + GOES_ON;
  for (;;) {
    const after = await oneTurn(ports, asked);
    if (after.closed || after.more || performance.now() > end) return after;
    const [waiting] = await prepared(ports.dataSource, WAITS, [asked.process]);
    if (!waiting) return after;
  }
}

async function oneTurn(ports: LedgerPorts, asked: { process: string; at: Instant }): Promise<StandingAfter> {
  try {
    return await inTurn(ports, asked, isOneAtATime(ports, asked.process) ? 1 : MOST);
  } catch (error) {
    if (isInfrastructureFault(error)) throw error;
    if (error instanceof UnknownEvent) return park(ports, asked.process, error);
    // Something in a turn of many could not be stored: one at a time, so that only that one fails.
    return oneByOne(ports, asked, error);
  }
}

function isOneAtATime({ kinds }: LedgerPorts, process: string): boolean {
  return kinds.get(kindOf(process) ?? '')?.oneAtATime === true;
}

async function inTurn(
  ports: LedgerPorts,
  asked: { process: string; at: Instant },
  most: number,
): Promise<StandingAfter> {
  const faults: Fault[] = [];
  const after = await ports.dataSource.transaction(async (manager) => {
    const locked = await lockProcess(manager, asked.process, { most, looking: looking(ports.kinds) });
    const kind = locked && ports.kinds.get(locked.kind);
    if (!locked || !kind) return nothingHere;
    const { turn, more } = await take(manager, { locked, kind, at: asked.at, most });
    faults.push(...turn.faults);
    const standing = turn.standing ?? nothingHere;
    await store(manager, { locked, kinds: ports.kinds, kind, turn, standing });
    passing('ledger.before-commit');
    return { ...standing, seq: turn.seq, more };
  });
  passing('ledger.after-commit');
  for (const { command, what, error } of faults) {
    ports.alarm({ what: 'rule-failed', process: asked.process, detail: `${what} ${command ?? ''}`.trim(), error });
  }
  return after;
}

async function take(
  manager: EntityManager,
  taken: { locked: Locked; kind: Kind; at: Instant; most: number },
): Promise<{ turn: Turn; more: boolean }> {
  const { locked, kind, most } = taken;
  const { rules } = kind;
  const lastLoaded = locked.waiting.length === most ? locked.waiting.at(-1) : undefined;
  const turn = takeTurn({
    rules,
    subject: {
      id: locked.id,
      programme: locked.programme,
      seq: locked.seq,
      state: await presentState(manager, locked, rules),
      recorded: locked.recorded,
    },
    waiting: locked.waiting,
    // More may wait than was loaded: nothing that is due after it may be served before it.
    at: lastLoaded ? lastLoaded.received : taken.at,
    most: most + 1,
    surroundings: surroundingsOf({
      process: locked.id,
      cast: locked.cast,
      coalition: locked.coalition,
      pledges: locked.pledges,
      settings: locked.settings,
      others: await readOthers(manager, { rules, waiting: locked.waiting, programme: locked.programme }),
      earlier: await readRecalled(manager, { rules, waiting: locked.waiting, process: locked.id }),
    }),
  });
  return { turn, more: turn.more || lastLoaded !== undefined };
}

/** The state under the rules that run now: kept, or folded again when other rules had made it. @throws UnknownEvent */
async function presentState(manager: EntityManager, locked: Locked, rules: AnyRules): Promise<unknown> {
  if (locked.seq === 0 || locked.rulesVersion === rules.version) return locked.state;
  return fold(rules, await readEvents(manager, locked.id));
}

async function store(
  manager: EntityManager,
  stored: { locked: Locked; kinds: Kinds; kind: Kind; turn: Turn; standing: Standing },
): Promise<void> {
  const { locked, kinds, kind, turn, standing } = stored;
  const { id: process, programme, settings, cast } = locked;
  const dues = turn.seq === 0 ? [] : kind.rules.dues(turn.state);
  const isOver = turn.seq === 0 || standing.closed;
  const coming = isOver ? [] : (kind.coming?.(turn.state, calendarOf(settings)) ?? []);
  const plannedDigest = plannedDigestOf({ dues: [...dues, ...coming], settings, cast });
  await storeTurn(manager, {
    process,
    programme,
    turn,
    standing,
    rulesVersion: kind.rules.version,
    settingsVersion: locked.presentSettingsVersion,
    plannedDigest,
  });
  if (plannedDigest !== locked.plannedDigest) {
    await storePlanned(manager, {
      process,
      programme,
      dues,
      settings,
      cast,
    });
    const later = coming.filter(({ what }) => dues.every((due) => due.what !== what));
    await storeCalendar(manager, { process, programme, items: [...dues, ...later] });
  }
  if (turn.events.length === 0) return;
  await kind.project(manager, { process, events: turn.events, state: turn.state, standing });
  await storeReliance(manager, programme, turn);
  await announce(manager, process, turn);
  if (turn.events.some((event) => kind.rules.isSeenAround?.(event))) {
    await letLookAgain(manager, { process, programme, seq: turn.seq, kinds: looking(kinds) });
  }
}

/** Decides one item per transaction; an item that can't be stored gets *failed* as its receipt, and the next is taken. */
async function oneByOne(
  ports: LedgerPorts,
  asked: { process: string; at: Instant },
  cause: unknown,
): Promise<StandingAfter> {
  ports.alarm({ what: 'turn-failed', process: asked.process, detail: 'taken again one by one', error: cause });
  try {
    return await inTurn(ports, asked, 1);
  } catch (error) {
    if (isInfrastructureFault(error)) throw error;
    if (error instanceof UnknownEvent) return park(ports, asked.process, error);
    return failFirst(ports, asked.process, error);
  }
}

async function failFirst(ports: LedgerPorts, process: string, error: unknown): Promise<StandingAfter> {
  ports.alarm({ what: 'not-stored', process, detail: 'the first of its inbox', error });
  return ports.dataSource.transaction(async (manager) => {
    const locked = await lockProcess(manager, process, { most: 1, looking: [] });
    const first = locked?.waiting[0];
    if (!locked || !first) return standingNow(manager, process);
    await manager.query(
      `with failed as (
         update command set receipt = $2, decided_at = clock_timestamp() where id = $1 and receipt is null returning id)
       select pg_notify('receipts', id::text) from failed`,
      [first.id, JSON.stringify({ outcome: 'failed', code: 'not-stored' })],
    );
    return { ...(await standingNow(manager, process)), more: true };
  });
}

/** Rules that do not understand an event must not decide: the process waits for rules that do. */
async function park(ports: LedgerPorts, process: string, error: UnknownEvent): Promise<StandingAfter> {
  ports.alarm({ what: 'parked', process, detail: error.type });
  return ports.dataSource.transaction(async (manager) => {
    await manager.query(`update process set parked = $2 where id = $1`, [process, `unknown-event:${error.type}`]);
    const standing = await standingNow(manager, process);
    return { ...standing, missing: ['parked'], wakeAt: undefined, wakeFor: undefined };
  });
}

async function standingNow(manager: EntityManager, process: string): Promise<StandingAfter> {
  const [row] = await manager.query<
    {
      seq: number;
      phase: string | null;
      phase_kind: string | null;
      entered: number;
      missing: string[];
      wake_at: Date | null;
      wake_for: string | null;
      closed: boolean;
    }[]
  >(`select seq, phase, phase_kind, entered, missing, wake_at, wake_for, closed from process where id = $1`, [process]);
  if (!row) return nothingHere;
  return {
    seq: row.seq,
    phase: row.phase ?? nothingHere.phase,
    kind: row.phase_kind ?? nothingHere.kind,
    entered: row.entered,
    missing: row.missing,
    wakeAt: row.wake_at?.toISOString(),
    wakeFor: row.wake_for ?? undefined,
    closed: row.closed,
    more: false,
  };
}

/** A process that never began, or is not here: there is nothing to conduct. */
const nothingHere: StandingAfter = {
  phase: 'none',
  kind: 'none',
  entered: 0,
  missing: [],
  closed: true,
  seq: 0,
  more: false,
};
