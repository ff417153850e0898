import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { passing } from '../../../libs/config/kill-points.js';
import { codeOf } from '../../../libs/ledger/faults.js';
import { ENV, LOG, type Env, type Logger } from '../tokens.js';
import { addressesOf, type Addressed } from './addresses.js';
import { claimDue, delivered, failedToSend, finish, type Claimed } from './leases.js';
import { letterFor } from './letters.js';

/** How often (ms) the post office looks for messages that are due. */
const LOOK_EVERY = 1_000;

/**
 * Sends planned messages that are due: leases them (committed), finds out who holds the role at this moment, hands a
 * mail to the server for each, and records the delivery. What it could not send is tried again with growing waits.
 */
@Injectable()
export class PostOffice implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private closed = false;
  private readonly transport: Transporter | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.transport = env.SMTP_URL ? createTransport(env.SMTP_URL) : undefined;
  }

  onApplicationBootstrap(): void {
    if (!this.transport) this.log.warn('no SMTP_URL: messages are planned and none is sent');
    else this.lookIn(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.round;
    this.transport?.close();
  }

  private lookIn(wait: number): void {
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.round = this.sendDue()
        .catch((error: unknown) => {
          this.log.warn({ err: error }, 'the post office could not look; it looks again');
        })
        .then(() => {
          this.lookIn(LOOK_EVERY);
        });
    }, wait);
  }

  private async sendDue(): Promise<void> {
    for (;;) {
      const claimed = await claimDue(this.dataSource);
      for (const message of claimed) await this.send(message);
      if (claimed.length === 0 || this.closed) return;
    }
  }

  private async send(message: Claimed): Promise<void> {
    const addressed = await addressesOf(this.dataSource, message);
    try {
      for (const person of addressed.notYet) await this.hand(message, person);
      await finish(this.dataSource, message, addressed.all === 0 ? 'nobody' : 'sent');
    } catch (error) {
      this.log.warn({ message: message.id, attempt: message.attempts, err: error }, 'a message could not be sent');
      await failedToSend(this.dataSource, message, codeOf(error) ?? 'not-sent');
    }
  }

  private async hand(message: Claimed, person: Addressed): Promise<void> {
    const letter = await letterFor(this.dataSource, { message, person, publicUrl: this.env.PUBLIC_URL });
    await this.transport?.sendMail({
      from: this.env.MAIL_FROM,
      to: person.email,
      messageId: `<${message.id}.${person.person}@leerlus>`,
      ...letter,
    });
    passing('post-office.sent');
    await delivered(this.dataSource, message, person.person);
  }
}
