import {
  type Actor,
  type Calendar,
  type Context,
  type Holding,
  type Known,
  type Party,
  type TeamPledge,
} from './context.js';
import { type Recorded, type Via } from './event.js';
import { atInstant, isInstant, later, latest, type Happened, type Instant } from './instant.js';
import { Refused, type Details } from './refused.js';
import { UnknownEvent, type AnyRules, type DueCommand, type Message, type Standing, type Told } from './rules.js';

/** The version of a part that a command was written on: who edits an older one must first see the newer. */
export interface RestsOn {
  part: string;
  version: number;
}

/** A command that waits in a process's inbox. */
export interface Waiting {
  id: string;
  received: Instant;
  command: Message;
  actor: string | null;
  onBehalfOf: string | null;
  via: Via;
  happened?: Happened;
  restsOn?: RestsOn;
}

/** The stored answer to a command: what came of it, in codes. */
export type Receipt =
  | { outcome: 'done'; from: number; to: number }
  | { outcome: 'refused'; code: string; details: Details }
  | { outcome: 'failed'; code: string };

/** A process as it stood when the turn began. */
export interface Subject {
  id: string;
  programme: string;
  seq: number;
  state: unknown;
  /** When its last event was recorded. */
  recorded: Instant | undefined;
}

/** What all decisions of one turn may know. */
export interface Surroundings {
  cast: Holding[];
  coalition: Party[];
  pledges: TeamPledge[];
  settings: unknown;
  others: Partial<Record<string, Known>>;
  calendar: Calendar;
  earlier(seq: number): Recorded<Message> | undefined;
  about(seq: number): Recorded<Message>[];
  idFor(begun: { kind: string; key: string }): string;
  digest(text: string): string;
}

/** A fault in the rules: it is stored or reported, and the process goes on. */
export interface Fault {
  /** The command that failed; undefined when a due moment did. */
  command: string | undefined;
  /** What failed, as a code: the due moment's or command's name. */
  what: string;
  error: unknown;
}

/** What a turn decided; the ledger stores all of it in one transaction. */
export interface Turn {
  events: Recorded<Message>[];
  receipts: { command: string; receipt: Receipt }[];
  tells: Told[];
  announcements: Message[];
  faults: Fault[];
  state: unknown;
  seq: number;
  recorded: Instant | undefined;
  /** Undefined as long as the process has no event. */
  standing: Standing | undefined;
  /** Whether due moments were left for a next turn. */
  more: boolean;
}

/** What came of one item, before it is kept. */
type Decision = Pick<Turn, 'events' | 'tells' | 'announcements' | 'state' | 'seq'> & { standing: Standing };

/** A wake must move by at least this much (ms), or the rules would be asked without end. */
const SHORTEST_STEP = 1_000;

/**
 * One turn of a process: its waiting commands and its due moments, interleaved by instant, each decided by the rules.
 * A moment that was due before a command was received is decided before it. Pure: the ledger, tests and simulations
 * take the same turns.
 *
 * @param at the conductor's time; moments due until then are served
 * @param most the largest number of items (commands and due moments) that one turn decides
 */
export function takeTurn(turn: {
  rules: AnyRules;
  subject: Subject;
  waiting: Waiting[];
  at: Instant;
  most: number;
  surroundings: Surroundings;
}): Turn {
  const { rules, subject, surroundings } = turn;
  const done: Turn = {
    events: [],
    receipts: [],
    tells: [],
    announcements: [],
    faults: [],
    state: subject.state,
    seq: subject.seq,
    recorded: subject.recorded,
    standing: subject.seq > 0 ? standingOf(rules, subject.state) : undefined,
    more: false,
  };
  const waiting = [...turn.waiting];
  let stuck = false; // a due moment that failed in this turn is not tried again in it

  for (let item = 0; ; item++) {
    const next = waiting[0];
    const horizon = next ? next.received : turn.at;
    const wakeAt: Instant | undefined = stuck ? undefined : done.standing?.wakeAt;
    const due: Instant | undefined = wakeAt !== undefined && wakeAt <= horizon ? wakeAt : undefined;
    if (due === undefined && next === undefined) return done;
    if (item >= turn.most) return { ...done, more: true };
    if (due !== undefined) {
      stuck = !serveDue(due);
    } else if (next) {
      waiting.shift();
      serveCommand(next);
    }
  }

  function serveDue(wakeAt: Instant): boolean {
    const what = done.standing?.wakeFor ?? 'due';
    const now = latest(wakeAt, done.recorded ?? wakeAt);
    try {
      const command: DueCommand = { type: 'due', what };
      const outcome = decide(command, contextOf(clock, now, 'clock', atInstant(wakeAt)));
      const next = outcome.standing.wakeAt;
      if (next !== undefined && next < later(wakeAt, SHORTEST_STEP)) throw new StuckClock(what);
      keep(outcome);
      return true;
    } catch (error) {
      if (error instanceof UnknownEvent) throw error;
      done.faults.push({ command: undefined, what, error });
      return false;
    }
  }

  function serveCommand(waiting: Waiting): void {
    const now = latest(waiting.received, done.recorded ?? waiting.received);
    const receipt = receive(waiting, now);
    done.receipts.push({ command: waiting.id, receipt });
  }

  function receive(waiting: Waiting, now: Instant): Receipt {
    const { command, happened } = waiting;
    const actor = {
      person: waiting.actor,
      onBehalfOf: waiting.onBehalfOf,
      roles: surroundings.cast.filter(({ person }) => person === (waiting.onBehalfOf ?? waiting.actor)),
    };
    try {
      checkVersion(waiting.restsOn);
      const context = contextOf(actor, now, waiting.via, happened ?? atInstant(now));
      if (happened) refuseFuture(happened, context);
      const before = done.seq;
      keep(decide(command, context));
      return { outcome: 'done', from: before + 1, to: done.seq };
    } catch (error) {
      if (error instanceof Refused) return { outcome: 'refused', code: error.code, details: error.details };
      if (error instanceof UnknownEvent) throw error;
      done.faults.push({ command: waiting.id, what: command.type, error });
      return { outcome: 'failed', code: 'rule-failed' };
    }
  }

  function checkVersion(restsOn: RestsOn | undefined): void {
    if (!restsOn) return;
    const version = rules.versionOf(done.state, restsOn.part);
    if (version === undefined) throw new Refused('no-such-part', { part: restsOn.part });
    if (version === restsOn.version) return;
    throw new Refused('changed-meanwhile', {
      part: restsOn.part,
      version,
      yours: restsOn.version,
      texts: done.state === undefined ? [] : rules.textsOf(done.state, restsOn.part),
    });
  }

  function contextOf(actor: Actor, now: Instant, via: Via, happened: Happened): Context {
    const earlier = (seq: number) => done.events.find((event) => event.seq === seq) ?? surroundings.earlier(seq);
    const about = (seq: number) => [
      ...surroundings.about(seq),
      ...done.events.filter(({ event }) => 'line' in event && event.line === seq),
    ];
    const { id: process, programme } = subject;
    return { now, process, programme, actor, via, happened, ...surroundings, earlier, about };
  }

  /** Decides without keeping anything: a fault anywhere leaves the turn as it was. */
  function decide(command: Message, context: Context): Decision {
    const events: Recorded<Message>[] = [];
    const tells: Told[] = [];
    const announcements: Message[] = [];
    let { state, seq } = done;
    // 0 for a process without an event: it was looked for, and whoever looked is told when it changes.
    const knew = Object.fromEntries(rules.needs(command).map((id) => [id, surroundings.others[id]?.seq ?? 0]));
    for (const event of rules.decide(state, command, context)) {
      const recorded: Recorded<Message> = {
        process: subject.id,
        seq: ++seq,
        programme: subject.programme,
        rulesVersion: rules.version,
        actor: context.actor.person,
        onBehalfOf: context.actor.onBehalfOf,
        via: context.via,
        happened: context.happened,
        recorded: context.now,
        knew: { ...knew, ...seenAround(rules.reliesOn?.(event) ?? []) },
        event,
      };
      state = rules.evolve(state, recorded);
      events.push(recorded);
      tells.push(...rules.tells(state, recorded));
      const announcement = rules.announces(recorded);
      if (announcement) announcements.push(announcement);
    }
    if (seq === 0) throw new Refused('does-not-exist', { process: subject.id });
    return { events, tells, announcements, state, seq, standing: standingOf(rules, state) };
  }

  /** How many events the entries and pledges had that a decision rests on. */
  function seenAround(ids: string[]): Record<string, number> {
    const entries = surroundings.coalition.flatMap(({ entry }) => entry ?? []);
    const seen = [...entries, ...surroundings.pledges].map(({ process, seq }) => [process, seq] as const);
    return Object.fromEntries(seen.filter(([process]) => ids.includes(process)));
  }

  function keep(outcome: Decision): void {
    done.events.push(...outcome.events);
    done.tells.push(...outcome.tells);
    done.announcements.push(...outcome.announcements);
    done.state = outcome.state;
    done.seq = outcome.seq;
    done.standing = outcome.standing;
    done.recorded = outcome.events.at(-1)?.recorded ?? done.recorded;
  }
}

/** The state after events, from the beginning. @throws UnknownEvent */
export function fold(rules: AnyRules, events: Recorded<Message>[]): unknown {
  return events.reduce<unknown>((state, recorded) => rules.evolve(state, recorded), undefined);
}

/** Where a process stands, checked: a wake that is no instant would wedge its conductor. @throws TypeError */
export function standingOf(rules: AnyRules, state: unknown): Standing {
  const standing = rules.standing(state);
  if (standing.wakeAt !== undefined && !isInstant(standing.wakeAt)) {
    throw new TypeError(`the rules of "${rules.kind}" want to wake at "${String(standing.wakeAt)}"`);
  }
  return standing;
}

const clock: Actor = { person: null, onBehalfOf: null, roles: [] };

class StuckClock extends Error {
  constructor(what: string) {
    super(`the due moment "${what}" did not move its own clock`);
    this.name = 'StuckClock';
  }
}

function refuseFuture(happened: Happened, context: Context): void {
  const today = context.calendar.dayOf(context.now);
  const begins =
    happened.precision === 'season' ? today.slice(0, 4) : happened.precision === 'instant' ? context.now : today;
  const told = happened.precision === 'season' ? happened.value.slice(0, 4) : happened.value;
  const past = happened.precision === 'month' ? told <= today.slice(0, 7) : told <= begins;
  if (!past) throw new Refused('not-in-the-future', { happened: happened.value });
}
