import { type DatabaseRole } from '../persistence/roles.js';
import { listen, type Listening } from './listen.js';

/** How often (ms) a waiting receipt is looked for when no notification came. */
const LOOK_EVERY = 250;

/** How many commands are remembered that were told of while nobody waited for them. */
const REMEMBERED = 1_000;

/**
 * Waits for receipts: told by PostgreSQL's notification, and found by looking when that was missed.
 * An answer to a press is read from the ledger, never from the conductor.
 */
export class Receipts {
  private readonly waiting = new Map<string, Set<() => void>>();
  /** A turn under way may decide a command before whoever received it begins to wait. */
  private readonly told = new Set<string>();
  private readonly listening: Listening;

  constructor(database: { url: string; role: DatabaseRole }) {
    this.listening = listen(database, 'receipts', (payload) => {
      for (const command of payload.split(',')) this.tell(command);
    });
  }

  /**
   * Waits until a command has its receipt.
   *
   * @param look reads the receipt, and whatever else is wanted with it; undefined while there is none
   * @param until.within how long at most (ms)
   * @param until.given resolves when waiting makes no sense any longer
   * @returns what was seen; undefined when there was no receipt by then
   */
  async wait<Seen>(
    command: string,
    look: () => Promise<Seen | undefined>,
    until: { within: number; given?: Promise<unknown> },
  ): Promise<Seen | undefined> {
    const end = Date.now() + until.within;
    const giving = new AbortController();
    void until.given?.then(() => {
      giving.abort();
      this.waiting.get(command)?.forEach((wake) => {
        wake();
      });
    });
    for (;;) {
      await this.news(command, Math.min(LOOK_EVERY, Math.max(1, end - Date.now())));
      const seen = await look();
      if (seen ?? (giving.signal.aborted || Date.now() >= end)) return seen;
    }
  }

  /** Ends the listening connection. */
  async close(): Promise<void> {
    await this.listening.close();
  }

  private tell(command: string): void {
    const waiting = this.waiting.get(command);
    waiting?.forEach((look) => {
      look();
    });
    if (waiting) return;
    this.told.add(command);
    const [oldest] = this.told;
    if (this.told.size > REMEMBERED && oldest !== undefined) this.told.delete(oldest);
  }

  private async news(command: string, within: number): Promise<void> {
    if (this.told.delete(command)) return;
    await new Promise<void>((resolve) => {
      const looks = this.waiting.get(command) ?? new Set();
      const look = () => {
        clearTimeout(timer);
        looks.delete(look);
        if (looks.size === 0) this.waiting.delete(command);
        resolve();
      };
      const timer = setTimeout(look, within);
      this.waiting.set(command, looks.add(look));
    });
  }
}
