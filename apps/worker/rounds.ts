import { type Logger } from './tokens.js';

/**
 * Something that is done again and again, with a pause (ms) between, as long as the worker runs: a round that fails is told
 * of, and the next tries again. One that is stopped has ended its last round.
 */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private over = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly of: { every: number; log: Logger; failing: string },
  ) {}

  /** Whether no other round follows: one that takes long may end early. */
  get stopping(): boolean {
    return this.over;
  }

  start(): void {
    this.goIn(0);
  }

  async stop(): Promise<void> {
    this.over = true;
    clearTimeout(this.timer);
    await this.round;
  }

  private goIn(wait: number): void {
    if (this.over) return;
    const { every, log, failing } = this.of;
    this.timer = setTimeout(() => {
      this.round = this.work()
        .catch((error: unknown) => {
          log.warn({ err: error }, failing);
        })
        .then(() => {
          this.goIn(every);
        });
    }, wait);
  }
}
