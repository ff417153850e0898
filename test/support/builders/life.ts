import { type Context, type Holding, type Party, type TeamPledge } from '../../../libs/engine/context.js';
import { type Recorded } from '../../../libs/engine/event.js';
import { type Happened } from '../../../libs/engine/instant.js';
import { type AnyRules, type Message } from '../../../libs/engine/rules.js';
import { takeTurn, type Receipt, type RestsOn, type Subject, type Surroundings } from '../../../libs/engine/turn.js';
import { surroundingsOf } from '../../../libs/ledger/turn/surroundings.js';
import { stored } from '../stored.js';
import { aSettings } from './programme-row.js';

/** What a command of a life may carry besides itself. */
export interface Sending {
  via?: 'web' | 'service' | 'process';
  happened?: Happened;
  restsOn?: RestsOn;
  /** For whom it is sent, where that is somebody else. */
  onBehalfOf?: string;
}

/**
 * A process that lives in memory by its rules, with a clock that the test turns: the same turns as the ledger's,
 * without a ledger.
 */
export class Life {
  now = '2026-06-01T08:00:00.000Z';
  events: Recorded<Message>[] = [];
  others: Surroundings['others'] = {};
  /** The coalition and the signed pledges around it, as the ledger would load them. */
  coalition: Party[] = [];
  pledges: TeamPledge[] = [];
  private subject: Subject;
  private sent = 0;

  constructor(
    private readonly rules: AnyRules,
    public cast: Holding[],
    public settings = aSettings(),
  ) {
    this.subject = { id: `${rules.kind}-1`, programme: 'in-de-ggz', seq: 0, state: undefined, recorded: undefined };
  }

  /** Somebody (null: a service) sends a command; it is decided at once. */
  send(
    person: string | null,
    command: Message & Record<string, unknown>,
    { via = 'web', happened, restsOn, onBehalfOf }: Sending = {},
  ): Receipt {
    const id = String(++this.sent);
    const sent = { command, actor: person, onBehalfOf: onBehalfOf ?? null, via, happened, restsOn };
    const turn = takeTurn({
      rules: this.rules,
      subject: this.subject,
      waiting: [{ id, received: this.now, ...sent }],
      at: this.now,
      most: 100,
      surroundings: this.surroundings(),
    });
    if (turn.faults.length > 0) throw turn.faults[0]?.error;
    this.keep(turn);
    return turn.receipts[0]?.receipt ?? { outcome: 'failed', code: 'undecided' };
  }

  /** Why somebody could not do something now; undefined when they could. Nothing is done. */
  refusalOf(person: string, command: Message & Record<string, unknown>): string | undefined {
    const { events, subject } = this;
    const receipt = this.send(person, command);
    this.events = events.slice(0, subject.seq);
    this.subject = subject;
    return receipt.outcome === 'refused' ? receipt.code : undefined;
  }

  /** Sends a command that has to be done. @throws when it is refused */
  does(person: string | null, command: Message & Record<string, unknown>, more: Sending = {}): this {
    const receipt = this.send(person, command, more);
    if (receipt.outcome !== 'done') throw new Error(`${command.type}: ${JSON.stringify(receipt)}`);
    return this;
  }

  /** Lets time pass until an instant; whatever is due until then happens. */
  until(instant: string): this {
    this.now = instant;
    const turn = takeTurn({
      rules: this.rules,
      subject: this.subject,
      waiting: [],
      at: instant,
      most: 100,
      surroundings: this.surroundings(),
    });
    if (turn.faults.length > 0) throw turn.faults[0]?.error;
    this.keep(turn);
    return this;
  }

  /** The types of all events so far. */
  get told(): string[] {
    return this.events.map(({ event }) => event.type);
  }

  get state(): unknown {
    return this.subject.state;
  }

  get seq(): number {
    return this.subject.seq;
  }

  /** What a decision of somebody would know now. */
  contextOf(person: string): Context {
    return {
      ...this.surroundings(),
      now: this.now,
      process: this.subject.id,
      programme: this.subject.programme,
      actor: { person, onBehalfOf: null, roles: this.cast.filter((held) => held.person === person) },
      via: 'web',
      happened: { precision: 'instant', value: this.now },
    };
  }

  private surroundings(): Surroundings {
    const { cast, settings, coalition, pledges, others, events } = this;
    const process = this.subject.id;
    return surroundingsOf({ process, cast, settings, coalition, pledges, others, earlier: events });
  }

  private keep(turn: { events: Recorded<Message>[]; state: unknown; seq: number; recorded: string | undefined }): void {
    this.events.push(...turn.events);
    this.subject = { ...this.subject, state: stored(turn.state), seq: turn.seq, recorded: turn.recorded };
  }
}
