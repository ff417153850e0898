import { type z } from 'zod';
import { type Context } from './context.js';
import { type Message, type Recorded } from './event.js';
import { type Instant } from './instant.js';
import { type Details } from './refused.js';

export { type Message };

/** The clock's command: the moment that `standing().wakeAt` named has come, for the reason it named. */
export interface DueCommand extends Message {
  readonly type: 'due';
  readonly what: string;
}

/** Sent to open processes when rules, calendar or roles have changed: look again at what follows from the state. */
export interface RefreshCommand extends Message {
  readonly type: 'refresh';
}

/** Where a process stands, in codes only: this is all that its workflow knows of it. */
export interface Standing {
  /** The phase by the name that the plan gives it. */
  phase: string;
  /** What kind of phase it is; decides which services work in it. */
  kind: string;
  /** Counts the entries into phases: another number is another stay. */
  entered: number;
  /** The next instant at which something must change by itself. */
  wakeAt?: Instant;
  /** Why, as a code; comes back as the `what` of the due command. */
  wakeFor?: string;
  /** What the present phase still waits for, as codes. */
  missing: string[];
  /** Whether the process has come to its end. */
  closed: boolean;
}

/** Who must hear of something: everyone who holds the role (for that team, where one is named) at that moment. */
export interface Addressee {
  role: string;
  team?: string;
  /** Only those who hold it for this organisation. */
  organisation?: string;
  /** Only this person, where somebody in particular is asked. */
  person?: string;
  /** Holders of the role who are not asked: they wrote what is decided, or have done their part. */
  except?: string[];
}

/** Something that has to be done, perhaps until a moment: lists show it to who must act, ladders make messages of it. */
export interface Due {
  /** What has to be done, as a code with its part: `gate:ready-to-start`, `team-finished:team-wopit`. */
  what: string;
  /** Which time it is asked: a gate that is opened again is another occurrence. */
  occurrence: number;
  /** Since when it has been asked in this form; steps of a ladder that lie before are skipped. */
  since: Instant;
  /** Null as long as no date was agreed on: it is asked, and nobody is reminded. */
  until: Instant | null;
  /** Who must do it. */
  who: Addressee[];
  /** Somebody waits for the answer: it is told when it is asked, and not by the steps of a ladder alone. */
  atOnce?: true;
  /** Nothing goes upward about it by itself: something else does. */
  staysBelow?: true;
  /** More time was asked: from the one moment on, what would go upward waits until the other. */
  holds?: { from: Instant; until: Instant }[];
  /** It was put to a role above by hand: by whoever must act themself, or by somebody else. */
  putTo?: { to: string; since: Instant; bySelf: boolean }[];
}

/** What somebody may do now, or why not. */
export interface Allowed {
  command: string;
  /** The part it is about: a gate, a team, a phase. */
  about?: string;
  possible: boolean;
  /** Why not, as a refusal's code with its details. */
  code?: string;
  details?: Details;
}

/** A command that a decision puts into the inbox of another process. */
export interface Told {
  process: string;
  command: Message;
  /** Begins the other process, surrounded by this workpackage's people. */
  begin?: { workpackage: string };
}

/**
 * The rules of one kind of process: pure functions that decide what may happen, what it changes and what is due.
 * They run in the ledger, in simulations and (those of `allowed`) for the screen, and never in a workflow.
 * Declared with methods, so that a registry can hold the rules of every kind.
 */
export interface Rules<State, Command extends Message, Event extends Message> {
  /** Also the workflow's type and the prefix of the process's id: `cycle`. */
  readonly kind: string;
  /** Kept beside the state; when it differs, the state is folded again from the events. */
  readonly version: number;
  /** The commands that a person may send: one schema for HTTP, OpenAPI and forms. */
  readonly command: z.ZodType;
  /** Decides a command. @throws Refused */
  decide(state: State | undefined, command: Command | DueCommand | RefreshCommand, context: Context): Event[];
  /** The state after an event. Understands every event ever written. @throws UnknownEvent */
  evolve(state: State | undefined, recorded: Recorded<Event>): State;
  standing(state: State): Standing;
  dues(state: State): Due[];
  allowed(state: State, context: Context): Allowed[];
  /** The present version of a part (hypothesis, plan, a gate, a team), undefined when there is no such part. */
  versionOf(state: State | undefined, part: string): number | undefined;
  /** The texts (references) that make up a part now; shown beside the texts of somebody who edited an older version. */
  textsOf(state: State, part: string): string[];
  /** Other processes that a decision about this command must know of. */
  needs(command: Command | DueCommand | RefreshCommand): string[];
  /** Earlier events of the process itself (their numbers) that a decision about this command must look up. */
  recalls?(command: Command | DueCommand | RefreshCommand): number[];
  /** What other processes are told because of an event. */
  tells(state: State, recorded: Recorded<Event>): Told[];
  /**
   * Whether an event changes a fact that others may have relied on; all who did (their events say what they knew)
   * are sent this command.
   */
  announces(recorded: Recorded<Event>): Message | undefined;
  /**
   * Whether decisions look at the coalition, the pledges and the roles of the programme: its open processes of this kind
   * look again when one of these changes.
   */
  readonly looksAround?: boolean;
  /** Whether an event changes what those who look around see. */
  isSeenAround?(recorded: Recorded<Event>): boolean;
  /** The entries and pledges that an event rests on, of those that the decision saw around it. */
  reliesOn?(event: Event): string[];
}

/** Rules of any kind, as a registry holds them. */
export type AnyRules = Rules<unknown, Message, Message>;

/** An event that these rules do not understand: the process is parked, loudly, until they do. */
export class UnknownEvent extends Error {
  constructor(readonly type: string) {
    super(`these rules do not know the event "${type}"`);
    this.name = 'UnknownEvent';
  }
}
