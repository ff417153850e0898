import { type Message, type Recorded, type Via } from './event.js';
import { type Happened, type Instant } from './instant.js';

/** A role that a person holds: in the whole programme, or for an organisation, a workpackage or a team. */
export interface Holding {
  person: string;
  role: string;
  organisation?: string;
  workpackage?: string;
  team?: string;
}

/** Who acts: a person with the roles held at this moment, or (person null) a service, the clock or another process. */
export interface Actor {
  person: string | null;
  onBehalfOf: string | null;
  roles: Holding[];
}

/** Another process, as a decision may know it. */
export interface Known {
  seq: number;
  state: unknown;
  closed: boolean;
}

/** A party of the programme's coalition: how far it is with entering, read without locking. */
export interface Party {
  organisation: string;
  /** The type of partner that it enters as, or else the kind of organisation that it is; null where nobody said. */
  type: string | null;
  /** The consortium that it is part of. */
  partOf: string | null;
  /** Its entry; null for one that only its consortium speaks for. */
  entry: { process: string; seq: number; state: string; waived: boolean } | null;
}

/** A pledge that is signed, as it counts for a team: its own, or its organisation's; read without locking. */
export interface TeamPledge {
  team: string;
  process: string;
  seq: number;
  level: string;
  /** The first day that it holds for; null is since it was signed. */
  from: string | null;
  /** When it has passed; null is for as long as nobody takes it back. */
  until: Instant | null;
}

/** Working days and deadlines of a programme, as a port: time zone, holidays. Days are `YYYY-MM-DD`. */
export interface Calendar {
  /** The day that an instant falls on in the programme's time zone. */
  dayOf(instant: Instant): string;
  /** The first instant after a day: when its deadline has passed. */
  endOf(day: string): Instant;
  /** A time (`09:00`) of a day. One that the clock skips is an hour later, of one that comes twice it is the first. */
  at(day: string, time: string): Instant;
  isWorkingDay(day: string): boolean;
  /** The day a number of working days later, or earlier when negative. */
  addWorkingDays(day: string, count: number): string;
  /** The day a number of calendar days later, or earlier when negative. */
  addDays(day: string, count: number): string;
  /** The same day a number of months later; the month's last day where it has no such day. */
  addMonths(day: string, count: number): string;
  /** The last working day of a month `YYYY-MM`: what "in March" and "until April" end on. */
  lastWorkingDay(month: string): string;
  /** The name of the quiet period that a day lies in, of the whole programme or of a region; undefined in none. */
  quietOn(day: string, region?: string): string | undefined;
}

/** What a decision may know besides the process's own state. */
export interface Context {
  /** The instant that is being decided: when the command was received, or when the moment was due. */
  now: Instant;
  process: string;
  programme: string;
  actor: Actor;
  via: Via;
  /** When the person says it happened; the instant of receipt when nothing was said. */
  happened: Happened;
  /** Who holds which role at this moment in the process's surroundings. */
  cast: Holding[];
  /** The programme's coalition and the pledges of its teams; empty for kinds that do not look around. */
  coalition: Party[];
  pledges: TeamPledge[];
  /** The programme's settings; each kind reads them with its own schema. */
  settings: unknown;
  /** The processes named by `needs`, by id; a missing one does not exist. */
  others: Partial<Record<string, Known>>;
  calendar: Calendar;
  /** An earlier event of this process that `recalls` named; undefined when there is none of that number. */
  earlier(seq: number): Recorded<Message> | undefined;
  /** The events, in order, that name a recalled one as their `line`: what was put right in it, or hidden. */
  about(seq: number): Recorded<Message>[];
  /** The id of a process that this one begins: the same key gives the same process. */
  idFor(begun: { kind: string; key: string }): string;
  /** SHA-256 (base64url) of a text, for the hash of a lock. */
  digest(text: string): string;
}
