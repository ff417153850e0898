/** How often (ms) a lane looks by itself. */
const LOOK_EVERY = 1_000;

/** What a lane does, and when it does it again. */
export interface LaneWork {
  /** Does what there is to do; called once at a time. @returns whether there may be more at once */
  work: () => Promise<boolean>;
  /** In how many milliseconds there is something to do, as far as is known. */
  next: () => Promise<number | undefined>;
  failed: (error: unknown) => void;
}

/**
 * Does work again and again: as long as there is more, when it is woken, at the moment of the next thing to do, and each
 * second, since whoever should have woken it may have died.
 */
export class Lane {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private woken = false;
  private closed = false;

  constructor(private readonly does: LaneWork) {}

  /** There may be something to do: it looks at once, or once more when it is looking now. */
  wake(): void {
    this.woken = true;
    if (this.round || this.closed) return;
    clearTimeout(this.timer);
    this.round = this.look().finally(() => {
      this.round = undefined;
      if (this.woken) this.wake();
    });
  }

  /** Begins nothing more, and waits for what is under way. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.round;
  }

  private async look(): Promise<void> {
    let wait = LOOK_EVERY;
    try {
      do this.woken = false;
      while ((await this.does.work()) && !this.closed);
      const next = await this.does.next();
      if (next !== undefined) wait = Math.max(1, Math.min(next, LOOK_EVERY));
    } catch (error) {
      this.does.failed(error);
    }
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.wake();
    }, wait);
  }
}
