import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Connection } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { passing } from '../../../libs/config/kill-points.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { listen, type Listening } from '../../../libs/ledger/listen.js';
import { conductorId } from '../../../libs/temporal/conductor.js';
import { DOORBELL, ENV, LOG, TEMPORAL, type Doorbell, type Env, type Logger } from '../tokens.js';
import { findUnconducted, findUnheard, findUnserved, refreshOutdated, type ToRing } from './relay.queries.js';

/** How many rings are under way at once. */
const AT_ONCE = 20;

/**
 * Looks after what was received: rings for commands that nobody acknowledged or answered, starts the workflows that
 * should run, and wakes processes whose moment has passed. Whatever died on the way, this goes on with it.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private listening: Listening | undefined;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | undefined;
  private readonly told = new Set<string>();
  private closed = false;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(DOORBELL) private readonly doorbell: Doorbell,
    @Inject(TEMPORAL) private readonly temporal: Connection,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.listening = listen({ url: this.env.DATABASE_URL, role: 'worker' }, 'inbox', (process) => {
      this.told.add(process);
      this.sweepIn(0);
    });
    this.sweepIn(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    this.doorbell.close();
    await this.listening?.close();
    await this.sweeping;
  }

  private sweepIn(wait: number): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.sweeping = (this.sweeping ?? Promise.resolve()).then(() => this.sweep());
    }, wait);
  }

  private async sweep(): Promise<void> {
    try {
      const told = [...this.told];
      this.told.clear();
      await this.ringAll(await findUnheard(this.dataSource, { told }));
      if (told.length === 0) await this.sweepAll();
    } catch (error) {
      this.log.warn({ err: error }, 'the relay could not look; it looks again');
    }
    this.sweepIn(this.told.size > 0 ? 0 : this.env.RELAY_INTERVAL_MS);
  }

  private async sweepAll(): Promise<void> {
    await refreshOutdated(this.dataSource, kinds);
    await this.ringAll(await findUnserved(this.dataSource));
    const conductor = await conductorId(this.temporal, this.env.TEMPORAL_NAMESPACE);
    for (;;) {
      const unconducted = await findUnconducted(this.dataSource, conductor);
      const heard = await this.ringAll(unconducted);
      if (this.closed || heard === 0) return;
    }
  }

  /** @returns how many rings were heard */
  private async ringAll(toRing: ToRing[]): Promise<number> {
    let heard = 0;
    const waiting = [...toRing];
    const ringNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next && !this.closed; next = waiting.shift()) {
        if (await this.doorbell.ring(next.process, next.commands)) heard++;
        if (waiting.length * 2 <= toRing.length) passing('relay.half-rung');
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, ringNext));
    return heard;
  }
}
