import { type Transporter } from 'nodemailer';
import { type DataSource } from 'typeorm';
import { passing } from '../../../libs/config/kill-points.js';
import { isInfrastructureFault } from '../../../libs/ledger/faults.js';
import { type Env, type Logger } from '../tokens.js';
import { recordDeliveries } from './deliveries.js';
import { goOn, putBack, type Failed } from './failures.js';
import { makingFault, sendingFault, type SendingFault } from './faults.js';
import { Group } from './group.js';
import { LEASE, leaveToOthers, type LeasedLetter } from './leases.js';
import { letterFor } from './letters.js';
import { MailServer } from './mail-server.js';
import { SENDS_WITHIN } from './transport.js';

/** How often (ms) something is recorded again that the database could not take. */
const RECORDS_AGAIN_AFTER = 500;

interface InHand {
  letter: LeasedLetter;
  /** By `performance.now()`, when it is too late to begin: the lease might run out on the way. */
  late: number;
}

/** What sending leans on. */
export interface SendingPorts {
  dataSource: DataSource;
  transport: Transporter;
  env: Env;
  log: Logger;
  /** As whom letters are leased. */
  holder: string;
}

/**
 * Sends letters in hand, a few at a time. Each stands by itself: what can't be made, is refused or takes long holds up
 * nobody else. Only where the server is away, the others wait with it.
 */
export class Sending {
  readonly server = new MailServer();
  private readonly waiting: InHand[] = [];
  private readonly hands = new Set<Promise<void>>();
  private readonly deliveries: Group<LeasedLetter>;
  private readonly failures: Group<Failed>;
  private closed = false;

  constructor(
    private readonly ports: SendingPorts,
    private readonly finished: () => void,
  ) {
    const { dataSource, holder } = ports;
    this.deliveries = new Group((letters) => this.insist(() => recordDeliveries(dataSource, letters)));
    this.failures = new Group((failed) => this.insist(() => putBack(dataSource, { failed, holder })));
  }

  /** How many letters are in hand: on their way, or next. */
  get inHand(): number {
    return this.waiting.length + this.hands.size;
  }

  /** Takes over letters that were asked for at this moment (`performance.now()`). */
  take(letters: LeasedLetter[], asked: number): void {
    this.waiting.push(...letters.map((letter) => ({ letter, late: asked + LEASE - 2 * SENDS_WITHIN })));
    while (this.waiting.length > 0 && this.hands.size < this.ports.env.SMTP_CONNECTIONS) {
      const hand = this.sendAll().finally(() => {
        this.hands.delete(hand);
        this.finished();
      });
      this.hands.add(hand);
    }
  }

  /** Finishes what is on its way, and leaves the rest to others. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.hands);
  }

  private async sendAll(): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      try {
        if (this.closed || performance.now() > next.late) await this.leave(next.letter);
        else await this.send(next.letter);
      } catch (error) {
        // Its lease ends, and then it is tried again.
        this.ports.log.error({ message: next.letter.message.id, err: error }, 'what came of a letter was not recorded');
      }
    }
  }

  private async send(letter: LeasedLetter): Promise<void> {
    const fault = await this.hand(letter);
    if (fault) return this.fail(letter, fault);
    passing('post-office.sent');
    try {
      await this.deliveries.add(letter);
      passing('post-office.recorded');
    } catch (error) {
      // It was sent, and will be again: with growing waits, not each time that a lease ends.
      this.ports.log.error({ message: letter.message.id, err: error }, 'a delivery could not be recorded');
      await this.failures.add({ letter, fault: makingFault(error) });
    }
    if (this.server.answered() === 'is-back') await goOn(this.ports.dataSource);
  }

  /** Hands a letter to the mail server. @returns what went wrong */
  private async hand(letter: LeasedLetter): Promise<SendingFault | undefined> {
    const { dataSource, env, transport } = this.ports;
    const { message, person } = letter;
    let made: Awaited<ReturnType<typeof letterFor>>;
    try {
      made = await letterFor(dataSource, { message, person, publicUrl: env.PUBLIC_URL, from: env.MAIL_FROM });
    } catch (error) {
      this.ports.log.warn({ message: message.id, err: error }, 'a letter could not be made');
      return makingFault(error);
    }
    try {
      await transport.sendMail({
        from: env.MAIL_FROM,
        to: person.email,
        messageId: `<${message.id}.${person.person}@leerlus>`,
        ...made,
        signal: AbortSignal.timeout(SENDS_WITHIN),
      });
      return undefined;
    } catch (error) {
      return sendingFault(error);
    }
  }

  private async fail(letter: LeasedLetter, fault: SendingFault): Promise<void> {
    const { message, attempt } = letter;
    this.ports.log.warn({ message: message.id, attempt, ...fault }, 'a letter could not be sent');
    const failed = [letter];
    if (fault.kind === 'server-away') {
      if (this.server.missed() === 'is-away') failed.push(...this.waiting.splice(0).map((each) => each.letter));
    } else if (fault.kind !== 'not-made') this.server.answered();
    await Promise.all(failed.map((each) => this.failures.add({ letter: each, fault })));
  }

  private leave(letter: LeasedLetter): Promise<void> {
    const { dataSource, holder } = this.ports;
    const letters = [letter, ...this.waiting.splice(0).map((each) => each.letter)];
    return leaveToOthers(dataSource, { letters, holder });
  }

  /** What came of a letter is recorded as soon as the database can take it; a worker that stops does not wait for that. */
  private async insist(record: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await record();
        return;
      } catch (error) {
        if (this.closed || !isInfrastructureFault(error)) throw error;
        await new Promise((again) => setTimeout(again, RECORDS_AGAIN_AFTER));
      }
    }
  }
}
