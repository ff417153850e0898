import { type Message } from '../engine/rules.js';
import { type Instant } from '../engine/instant.js';

/** That a message reached people, as it is told among what happened. Nobody decided it: it is read from the deliveries. */
export interface MessageTold extends Message {
  readonly type: 'message-told';
  readonly message: string;
  /** What it was about, as a code: `team-finished:wopit`. */
  readonly what: string;
  readonly step: string;
  /** The deadline that it was about. */
  readonly until: Instant;
  /** Whom it reached, and in which role they were told; without a role where that was not kept. */
  readonly to: readonly { person: string; role: string | null; team: string | null }[];
}

/** Whether something that is told among what happened is a message that reached people. */
export function isMessageTold(event: Message): event is MessageTold {
  return event.type === 'message-told';
}
