import { type DataSource } from 'typeorm';
import { type Receipt } from '../engine/turn.js';
import { prepared } from '../persistence/prepared.js';
import { type DatabaseRole } from '../persistence/roles.js';
import { listen, type Listening } from './listen.js';

const RECEIPT = { name: 'receipt', text: 'select receipt from command where id = $1' };

/** How often (ms) a waiting receipt is looked for when no notification came. */
const LOOK_EVERY = 250;

/**
 * Waits for receipts: told by PostgreSQL's notification, and found by looking when that was missed.
 * An answer to a press is read from the ledger, never from the conductor.
 */
export class Receipts {
  private readonly waiting = new Map<string, Set<() => void>>();
  private readonly listening: Listening;

  constructor(
    private readonly dataSource: DataSource,
    database: { url: string; role: DatabaseRole },
  ) {
    this.listening = listen(database, 'receipts', (payload) => {
      for (const command of payload.split(','))
        this.waiting.get(command)?.forEach((look) => {
          look();
        });
    });
  }

  /** The receipt of a command, or undefined while it has none. */
  async of(command: string): Promise<Receipt | undefined> {
    const [row] = await prepared<{ receipt: Receipt | null }>(this.dataSource, RECEIPT, [command]);
    return row?.receipt ?? undefined;
  }

  /**
   * Waits until a command has its receipt.
   *
   * @param until.within how long at most (ms)
   * @param until.given resolves when waiting makes no sense any longer
   * @returns undefined when it has none by then
   */
  async wait(command: string, until: { within: number; given?: Promise<unknown> }): Promise<Receipt | undefined> {
    const end = Date.now() + until.within;
    const giving = new AbortController();
    void until.given?.then(() => {
      giving.abort();
      this.waiting.get(command)?.forEach((look) => {
        look();
      });
    });
    for (;;) {
      const news = this.news(command, Math.min(LOOK_EVERY, Math.max(1, end - Date.now())));
      await news;
      const receipt = await this.of(command);
      if (receipt ?? (giving.signal.aborted || Date.now() >= end)) return receipt;
    }
  }

  /** Ends the listening connection. */
  async close(): Promise<void> {
    await this.listening.close();
  }

  private async news(command: string, within: number): Promise<void> {
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
