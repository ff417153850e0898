import { type Instant } from './instant.js';
import { type AnyRules } from './rules.js';
import { takeTurn, type Subject, type Surroundings, type Turn, type Waiting } from './turn.js';
import { type Recorded } from './event.js';
import { type Message, type Standing } from './rules.js';
import { type Receipt } from './turn.js';

/** A life that was lived in a simulation. */
export interface Life {
  state: unknown;
  events: Recorded<Message>[];
  receipts: Record<string, Receipt>;
  standing: Standing | undefined;
  faults: Turn['faults'];
}

/**
 * Lives a process from its first command until an instant, in milliseconds of computing time however many years it
 * takes: commands are decided when they are received and moments when they are due, by the very turns that the ledger
 * takes.
 *
 * @param script the commands in the order received
 * @param until the instant at which the simulation ends
 */
export function simulate(life: {
  rules: AnyRules;
  process: string;
  programme: string;
  script: Waiting[];
  until: Instant;
  surroundings: Surroundings;
}): Life {
  const { rules, surroundings } = life;
  const lived: Life = { state: undefined, events: [], receipts: {}, standing: undefined, faults: [] };
  let subject: Subject = { id: life.process, programme: life.programme, seq: 0, state: undefined, recorded: undefined };
  let waiting = life.script;
  for (;;) {
    const turn = takeTurn({ rules, subject, waiting, at: life.until, most: 1_000, surroundings });
    lived.events.push(...turn.events);
    lived.faults.push(...turn.faults);
    for (const { command, receipt } of turn.receipts) lived.receipts[command] = receipt;
    waiting = waiting.slice(turn.receipts.length);
    subject = { ...subject, seq: turn.seq, state: turn.state, recorded: turn.recorded };
    if (!turn.more) return { ...lived, state: turn.state, standing: turn.standing };
  }
}
