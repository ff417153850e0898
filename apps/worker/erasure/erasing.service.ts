import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { passing } from '../../../libs/config/kill-points.js';
import { listen, type Listening } from '../../../libs/ledger/listen.js';
import { ENV, LEDGER_PORTS, LOG, type Env, type LedgerPorts, type Logger } from '../tokens.js';
import { findToErase, noteErased, putBack, type ToErase } from './erasures.js';
import { forgetAccount, forgetStray, forgetTexts } from './forgetting.js';
import { leaveAll } from './leaving.js';

/** How often (ms) it is looked for people to erase that nobody told of; and while one of them is on the way out. */
const LOOK_EVERY = 5_000;
const GOES_ON_AFTER = 300;

/**
 * Erases people, step by step; each step may be repeated, so that it is finished whatever dies in between
 * (docs/decisions/0020-an-erased-person-keeps-an-id.md). Any number of workers may do so at once.
 */
@Injectable()
export class Erasing implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private listening: Listening | undefined;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(
    @Inject(LEDGER_PORTS) private readonly ports: LedgerPorts,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.listening = listen({ url: this.env.DATABASE_URL, role: 'worker' }, 'erasure', () => {
      this.lookIn(0);
    });
    this.lookIn(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.listening?.close();
    await this.round;
  }

  private lookIn(wait: number): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.round = this.round
        .then(() => this.eraseAll())
        .catch((error: unknown) => {
          this.log.warn({ err: error }, 'people could not be erased; it is tried again');
          return 0;
        })
        .then((underWay) => {
          this.lookIn(underWay > 0 ? GOES_ON_AFTER : LOOK_EVERY);
        });
    }, wait);
  }

  /** @returns how many are still on their way out */
  private async eraseAll(): Promise<number> {
    let underWay = 0;
    for (const each of await findToErase(this.ports.dataSource)) {
      if (!this.closed && !(await this.erase(each))) underWay++;
    }
    await forgetStray(this.ports.dataSource);
    return underWay;
  }

  /** @returns whether there is nothing left to do for now */
  private async erase(each: ToErase): Promise<boolean> {
    const { dataSource } = this.ports;
    const { person } = each;
    const left = await leaveAll(this.ports, each);
    if (left === 'refused') {
      await putBack(dataSource, each);
      this.log.warn({ person }, 'somebody can not be erased yet: a programme would be without a lead');
      return true;
    }
    if (left === 'leaving') return false;
    passing('erasure.left');
    await forgetAccount(dataSource, person);
    passing('erasure.account-forgotten');
    await forgetTexts(dataSource, person);
    passing('erasure.texts-forgotten');
    await noteErased(dataSource, each);
    this.log.info({ person }, 'somebody was erased');
    return true;
  }
}
