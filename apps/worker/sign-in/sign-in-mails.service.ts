import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { newCode, newSecret } from '../../../libs/identity/sign-in/secrets.js';
import { listen, type Listening } from '../../../libs/ledger/listen.js';
import { writeSignInMail } from '../../../libs/messages/words/sign-in/mail.js';
import { ENV, LOG, type Env, type Logger } from '../tokens.js';
import { AddressMails } from './address-mails.js';
import { claimWaiting, keepSecrets, noteSent, tryLater, type Waiting } from './requests.js';

/** How often (ms) it is looked for requests that nobody rang for. */
const LOOK_EVERY = 2_000;

/**
 * Sends the mails that people sign in with, and those about another address. Their secrets are made here, at the moment of sending, and known to the mail
 * alone: the database keeps digests, and neither a queue nor the API ever holds them
 * (docs/decisions/0016-sign-in-mails-are-made-where-they-are-sent.md).
 */
@Injectable()
export class SignInMails implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly transport: Transporter | undefined;
  private readonly addresses: AddressMails | undefined;
  private listening: Listening | undefined;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.transport = env.SMTP_URL ? createTransport(env.SMTP_URL) : undefined;
    this.addresses = this.transport && new AddressMails({ dataSource, env, log, transport: this.transport });
  }

  onApplicationBootstrap(): void {
    if (!this.transport) return; // the post office has said so
    this.listening = listen({ url: this.env.DATABASE_URL, role: 'worker' }, 'sign_in', () => {
      this.lookIn(0);
    });
    this.lookIn(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.listening?.close();
    await this.round;
    this.transport?.close();
  }

  private lookIn(wait: number): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.round = this.round
        .then(() => this.sendWaiting())
        .catch((error: unknown) => {
          this.log.warn({ err: error }, 'mails to sign in with could not be looked for; it looks again');
        })
        .then(() => {
          this.lookIn(LOOK_EVERY);
        });
    }, wait);
  }

  private async sendWaiting(): Promise<void> {
    for (;;) {
      const claimed = await claimWaiting(this.dataSource);
      for (const waiting of claimed) await this.send(waiting);
      const changes = (await this.addresses?.sendWaiting()) ?? 0;
      if (claimed.length + changes === 0 || this.closed) return;
    }
  }

  private async send(waiting: Waiting): Promise<void> {
    const { id, email, language, minutes, attempts } = waiting;
    const [secret, code] = [newSecret(), newCode()];
    await keepSecrets(this.dataSource, { id, link: secret, code });
    const link = new URL(`/sign-in/link?token=${secret}`, this.env.PUBLIC_URL).href;
    try {
      await this.transport?.sendMail({
        from: this.env.MAIL_FROM,
        to: email,
        messageId: `<sign-in.${id}.${attempts}@leerlus>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...writeSignInMail({ language, link, code, minutes }),
      });
      await noteSent(this.dataSource, waiting);
    } catch (error) {
      this.log.warn({ request: id, attempts, err: error }, 'a mail to sign in with could not be sent');
      await tryLater(this.dataSource, waiting);
    }
  }
}
