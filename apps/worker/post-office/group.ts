interface Waiting<Item> {
  item: Item;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Does for many at once what is asked for one after another: whatever was asked while it was done for others is done
 * together, right after. What fails together is done one by one, so that nobody fails for somebody else.
 */
export class Group<Item> {
  private waiting: Waiting<Item>[] = [];
  private running = false;

  constructor(private readonly doAll: (items: Item[]) => Promise<void>) {}

  /** Done when this resolves. */
  add(item: Item): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) await this.doTogether(this.waiting.splice(0));
    this.running = false;
  }

  private async doTogether(together: Waiting<Item>[]): Promise<void> {
    try {
      await this.doAll(together.map(({ item }) => item));
      for (const { done } of together) done();
    } catch (error) {
      if (together.length > 1) for (const each of together) await this.doTogether([each]);
      else for (const { failed } of together) failed(error);
    }
  }
}
