import { type Happened, type Instant } from './instant.js';

/** Anything with a name of its own: every command and every event. */
export interface Message {
  readonly type: string;
}

/** By what way something reached the ledger. */
export type Via = 'web' | 'mail' | 'meeting' | 'api' | 'service' | 'process' | 'clock';

/** An event as the ledger keeps it: what was decided, with who, when and on what grounds. */
export interface Recorded<Event> {
  process: string;
  /** Counts the events of one process from 1. */
  seq: number;
  programme: string;
  rulesVersion: number;
  /** The person who acted; null when the clock, a service or another process did. */
  actor: string | null;
  onBehalfOf: string | null;
  via: Via;
  happened: Happened;
  /** When it was received (a command) or was due (the clock); never before the event before it. */
  recorded: Instant;
  /** What the decision knew of other processes: their id and how many events they had. */
  knew: Record<string, number>;
  event: Event;
}
