import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lastSeal } from '../../../libs/audit/chain.js';
import { type Head } from '../../../libs/audit/heads.js';
import { isSettled, markHorizon, type Horizon } from '../../../libs/audit/horizon.js';
import { HeadsDiffer, keepUp } from '../../../libs/audit/keep-up.js';
import { sealBatches } from '../../../libs/audit/seal-batches.js';
import { ENV, LOG, type Env, type Logger } from '../tokens.js';

/** How often (ms) lines are sealed: as long as that, a line that is not sealed yet could be taken away unseen. */
const SEAL_EVERY = 30_000;

/** How long (ms) a round waits for older transactions to end; the next round goes on waiting for the same ones. */
const PATIENCE = 2_000;

/** Seals the audit in batches, and keeps the head of the chain outside the database and in the log. */
@Injectable()
export class Sealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private closed = false;
  private horizon: Horizon | undefined;
  private kept: Head | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.sealIn(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.round;
  }

  private sealIn(wait: number): void {
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.round = this.seal()
        .catch((error: unknown) => {
          this.log.warn({ err: error }, 'the audit could not be sealed; it is tried again');
        })
        .then(() => {
          this.sealIn(SEAL_EVERY);
        });
    }, wait);
  }

  private async seal(): Promise<void> {
    await this.keep();
    this.horizon ??= await markHorizon(this.dataSource);
    const { upto } = this.horizon;
    const before = await lastSeal(this.dataSource.manager, 'batch');
    if (upto > (before?.lastId ?? 0)) {
      if (!(await isSettled(this.dataSource, this.horizon, PATIENCE))) return;
      await sealBatches(this.dataSource, {
        upto,
        sealed: async ({ number, total, hash }) => {
          this.log.info({ number, count: total, hash }, 'audit sealed');
          await this.keep();
        },
      });
    }
    this.horizon = undefined;
  }

  /** Sealing goes on where the head can't be kept: the log has it as well. */
  private async keep(): Promise<void> {
    try {
      this.kept = await keepUp(this.dataSource, { file: this.env.AUDIT_HEAD_FILE, known: this.kept });
    } catch (error) {
      if (error instanceof HeadsDiffer)
        this.log.error({ head: error.kept }, 'alarm: the audit is not the one whose head is kept');
      else this.log.error({ err: error }, 'the head of the audit could not be kept outside');
    }
  }
}
