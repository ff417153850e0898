import { type Player } from './session.js';
import { type Stage } from './stage.js';

/** A line of the timeline as the API tells it. */
export interface Line {
  /** Null for who was told what. */
  seq: number | null;
  place: string;
  type: string;
  sentence: string;
  happened: string;
  recorded?: string;
}

/** Prints the timeline of a process as it grows. */
export class Timeline {
  private after = '0';
  readonly lines: Line[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly reader: Player,
    private readonly path: string,
  ) {}

  /** Reads and prints what has been added since the last time. */
  async grow(): Promise<void> {
    for (;;) {
      const { lines } = (await this.stage.read(
        this.reader,
        `${this.path}/history?sort=recorded&lang=nl&after=${this.after}`,
      )) as {
        lines: Line[];
      };
      const last = lines.at(-1);
      if (!last) return;
      for (const { happened, sentence, recorded } of lines) {
        this.stage.say(` • ${sentence} (${happened}${recorded ? `; ${recorded}` : ''})`);
      }
      this.lines.push(...lines);
      this.after = last.place;
    }
  }

  /** The lines of a type, in the order in which they were recorded. */
  of(type: string): Line[] {
    return this.lines.filter((line) => line.type === type);
  }

  /** Waits until an event of a type has been told (so many times), and prints what comes until then. */
  async untilTold(type: string, times = 1): Promise<void> {
    await this.stage.until(`the timeline tells "${type}"`, async () => {
      await this.grow();
      return this.of(type)[times - 1];
    });
  }
}
