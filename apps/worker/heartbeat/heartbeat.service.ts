import { writeFileSync } from 'node:fs';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Conductor } from '../conductor/conductor.service.js';
import { ENV, LOG, type Env, type Logger } from '../tokens.js';
import { BEATS_EVERY } from './beats.js';

/** Touches a file (HEARTBEAT_FILE) every few seconds while the worker conducts: a worker has no port to be asked at. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly conductor: Conductor,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    const { HEARTBEAT_FILE: file } = this.env;
    if (file === undefined) return;
    this.timer = setInterval(() => {
      if (this.conductor.conducts) this.beat(file);
    }, BEATS_EVERY);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private beat(file: string): void {
    try {
      writeFileSync(file, `${new Date().toISOString()}\n`);
    } catch (error) {
      this.log.warn({ err: error }, 'the heartbeat could not be written');
    }
  }
}
