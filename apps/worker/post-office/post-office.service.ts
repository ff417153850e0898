import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { passing } from '../../../libs/config/kill-points.js';
import { listen, type Listening } from '../../../libs/ledger/listen.js';
import { ENV, LOG, type Env, type Logger } from '../tokens.js';
import { Addressing } from './addressing.js';
import { Lane } from './lane.js';
import { leaseLetters } from './leases.js';
import { untilNextLetter, untilNextMessage } from './moments.js';
import { Sending } from './sending.js';
import { stillAddressed } from './still-addressed.js';
import { transportTo } from './transport.js';

/** How many letters are in hand at most for each connection to the mail server. */
const IN_HAND = 20;

/**
 * Sends planned messages whose moment has come: addresses each, to whoever holds the role at this moment, with a letter
 * per person; leases letters (committed) before it speaks SMTP, hands them to the mail server, and records the delivery.
 * What it could not send is tried again with growing waits (docs/decisions/0023-a-letter-for-each-person.md).
 */
@Injectable()
export class PostOffice implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** As whom this post office leases letters. */
  private readonly holder = v7();
  private readonly lanes: Lane[] = [];
  private listening: Listening | undefined;
  private stop: (() => Promise<void>) | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    const { SMTP_URL: url, SMTP_CONNECTIONS: connections, DATABASE_URL } = this.env;
    if (url === undefined) {
      this.log.warn('no SMTP_URL: messages are planned and none is sent');
      return;
    }
    const transport = transportTo(url, connections);
    const sending = new Sending(
      { dataSource: this.dataSource, transport, env: this.env, log: this.log, holder: this.holder },
      () => {
        letters.wake();
      },
    );
    const addressing = new Addressing({ dataSource: this.dataSource, log: this.log });
    const letters = this.letterLane(sending, addressing);
    const messages = this.messageLane(addressing, letters);
    this.lanes.push(messages, letters);
    this.listening = listen({ url: DATABASE_URL, role: 'worker' }, 'post', (table) => {
      if (table === 'message') messages.wake();
      else letters.wake();
    });
    this.stop = async () => {
      await sending.close();
      transport.close();
    };
    this.log.info({ holder: this.holder }, 'the post office is open');
    for (const lane of this.lanes) lane.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.listening?.close();
    await Promise.all(this.lanes.map((lane) => lane.close()));
    await this.stop?.();
  }

  /** Addresses what is due. */
  private messageLane(addressing: Addressing, letters: Lane): Lane {
    return new Lane({
      work: async () => {
        const count = await addressing.addressDue();
        if (count === 0) return false;
        this.log.debug({ count }, 'messages were addressed');
        letters.wake();
        return true;
      },
      next: () => untilNextMessage(this.dataSource),
      failed: (error) => {
        this.log.warn({ err: error }, 'the post office could not look for messages; it looks again');
      },
    });
  }

  /**
   * Leases letters as long as there is room for more in hand. While many messages are due these come first: to write letters
   * takes this process much longer than to address them, and once addressed any other post office can send them.
   */
  private letterLane(sending: Sending, addressing: Addressing): Lane {
    const most = IN_HAND * this.env.SMTP_CONNECTIONS;
    return new Lane({
      work: async () => {
        const room = most - sending.inHand;
        if (addressing.isBehind || sending.server.pausesFor > 0 || room < most / 2) return false;
        const asked = performance.now();
        const { letters, looked } = await leaseLetters(this.dataSource, { most: room, holder: this.holder });
        if (letters.length > 0) this.log.debug({ count: letters.length }, 'letters were leased');
        passing('post-office.leased');
        sending.take(await stillAddressed(this.dataSource, letters), asked);
        return looked > 0;
      },
      next: async () => {
        if (addressing.isBehind) return undefined; // it is woken with each batch
        return sending.server.pausesFor || untilNextLetter(this.dataSource);
      },
      failed: (error) => {
        this.log.warn({ err: error }, 'the post office could not look for letters; it looks again');
      },
    });
  }
}
