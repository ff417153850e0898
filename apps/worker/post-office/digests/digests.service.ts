import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { passing } from '../../../../libs/config/kill-points.js';
import { Rounds } from '../../rounds.js';
import { ENV, LOG, type Env, type Logger } from '../../tokens.js';
import { readDueDigests } from './due-digests.js';
import { freezeDigest } from './freezing.js';

/** How often (ms) it is looked whose digest is due. */
const LOOK_EVERY = 5_000;

/** Makes digests of what was bundled, when their moment has come; the post office sends them. Any number of workers may. */
@Injectable()
export class Digests implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {
    const failing = 'digests could not be made; it is tried again';
    this.rounds = new Rounds(() => this.freezeDue(), { every: LOOK_EVERY, log, failing });
  }

  onApplicationBootstrap(): void {
    if (this.env.SMTP_URL) this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** One that can't be made holds up nobody else's. */
  private async freezeDue(): Promise<void> {
    for (const digest of await readDueDigests(this.dataSource)) {
      if (this.rounds.stopping) return;
      try {
        await freezeDigest(this.dataSource, digest);
        passing('digest.frozen');
      } catch (error) {
        this.log.error({ ...digest, err: error }, 'a digest could not be made; it is tried again');
      }
    }
  }
}
