import { v7 } from 'uuid';
import { blueprintRules } from '../../../libs/domain/blueprint/blueprint.rules.js';
import { cycleRules } from '../../../libs/domain/cycle/cycle.rules.js';
import { workpackageRules } from '../../../libs/domain/workpackage/workpackage.rules.js';
import { type Holding, type Known } from '../../../libs/engine/context.js';
import { type Recorded, type Via } from '../../../libs/engine/event.js';
import { type AnyRules, type Message } from '../../../libs/engine/rules.js';
import { takeTurn, type Receipt, type Subject, type Turn } from '../../../libs/engine/turn.js';
import { referenceTo, replaceTyped } from '../../../libs/engine/typed.js';
import { surroundingsOf } from '../../../libs/ledger/turn/surroundings.js';
import { aSettings } from '../builders/programme-row.js';
import { serve } from './services.js';

/** A command with all that belongs to it. */
export type Sent = Message & Record<string, unknown>;

/** A process that lives in a world. */
export interface Living {
  id: string;
  rules: AnyRules;
  subject: Subject;
  events: Recorded<Message>[];
}

/** Something that somebody typed, and with what it came in. */
export interface Typed {
  body: string;
  process: string;
  person: string;
  command: Sent;
  /** The number of the first event that came of it; 0 when it was refused. */
  seq: number;
}

const kinds: AnyRules[] = [cycleRules, blueprintRules, workpackageRules];

/**
 * Processes that live together in memory by their rules: they tell each other, hear from those whom they relied on, and
 * the services of their phases work; as in the ledger, without one. Whatever people type is another text each time.
 */
export class World {
  now = '2026-06-01T08:00:00.000Z';
  readonly processes = new Map<string, Living>();
  readonly texts = new Map<string, Typed>();
  private counted = 0;
  private readonly relied = new Map<string, Set<string>>();

  constructor(readonly cast: Holding[]) {}

  /** The processes of a kind, in the order in which they began. */
  of(kind: 'cycle' | 'blueprint' | 'workpackage'): Living[] {
    return [...this.processes.values()].filter(({ rules }) => rules.kind === kind);
  }

  /** Somebody sends a command; a command that no border would let through reaches nobody. */
  send(person: string, process: string, command: Sent): Receipt | undefined {
    const rules = rulesFor(process);
    const parsed = rules.command.safeParse('value' in command ? { ...command, value: this.another() } : command);
    if (!parsed.success) return undefined;
    const typed: Typed[] = [];
    const sent = replaceTyped(rules.command, parsed.data, () => {
      const body = `Zin${String(this.texts.size + 1).padStart(5, '0')}`;
      const reference = referenceTo({ id: v7(), digest: body.padEnd(43, '0') });
      const text = { body, process, person, command, seq: 0 };
      typed.push(text);
      this.texts.set(reference, text);
      return reference;
    }) as Sent;
    const before = this.processes.get(process)?.events.length ?? 0;
    const receipt = this.decide(process, sent, { person, via: 'web' });
    if (receipt.outcome === 'done') for (const text of typed) text.seq = before + 1;
    for (const { id } of this.of('cycle')) serve(this, id);
    return receipt;
  }

  /** A service or another process puts a command into an inbox; it is decided at once. */
  tell(process: string, command: Sent, via: 'service' | 'process' = 'service'): Receipt {
    return this.decide(process, command, { person: null, via });
  }

  /** A count that nobody counted before: of three digits, and then with decimals. */
  private another(): number {
    const number = this.counted++;
    return 500 + (number % 500) + Math.floor(number / 500) / 100;
  }

  private decide(process: string, command: Sent, by: { person: string | null; via: Via }): Receipt {
    const living = this.processes.get(process) ?? born(process);
    const { rules, subject, events } = living;
    const others: Partial<Record<string, Known>> = Object.fromEntries(
      [...this.processes].map(([id, { subject: other }]) => [
        id,
        { seq: other.seq, state: other.state, closed: false },
      ]),
    );
    const turn = takeTurn({
      rules,
      subject,
      waiting: [{ id: 'c', received: this.now, command, actor: by.person, onBehalfOf: null, via: by.via }],
      at: this.now,
      most: 100,
      surroundings: surroundingsOf({ process, cast: this.cast, settings: aSettings(), others, earlier: events }),
    });
    if (turn.faults.length > 0) throw turn.faults[0]?.error;
    living.subject = { ...subject, seq: turn.seq, state: turn.state, recorded: turn.recorded };
    living.events.push(...turn.events);
    if (turn.seq > 0) this.processes.set(process, living);
    this.fanOut(process, turn);
    return turn.receipts[0]?.receipt ?? { outcome: 'failed', code: 'undecided' };
  }

  private fanOut(process: string, turn: Turn): void {
    for (const other of turn.events.flatMap(({ knew }) => Object.keys(knew))) {
      this.relied.set(other, (this.relied.get(other) ?? new Set()).add(process));
    }
    for (const told of turn.tells) this.tell(told.process, told.command as Sent, 'process');
    for (const announcement of turn.announcements) {
      for (const other of this.relied.get(process) ?? []) this.tell(other, announcement as Sent, 'process');
    }
  }
}

function born(process: string): Living {
  const subject = { id: process, programme: 'in-de-ggz', seq: 0, state: undefined, recorded: undefined };
  return { id: process, rules: rulesFor(process), subject, events: [] };
}

function rulesFor(process: string): AnyRules {
  const rules = kinds.find(({ kind }) => process.startsWith(`${kind}-`));
  if (!rules) throw new Error(`nothing lives as ${process}`);
  return rules;
}
