import { type Player, type Stage } from './stage.js';

/** A line of the timeline as the API tells it. */
export interface Line {
  seq: number;
  type: string;
  sentence: string;
  happened: string;
  recorded?: string;
}

/** Prints the timeline of a process as it grows. */
export class Timeline {
  private after = 0;
  readonly lines: Line[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly reader: Player,
    private readonly path: string,
    private readonly say: (line: string) => void,
  ) {}

  /** Reads and prints what has been added since the last time. */
  async grow(): Promise<Line[]> {
    const added: Line[] = [];
    for (;;) {
      const { lines } = (await this.stage.read(
        this.reader,
        `${this.path}/history?sort=recorded&lang=nl&after=${this.after}`,
      )) as {
        lines: Line[];
      };
      const last = lines.at(-1);
      if (!last) break;
      added.push(...lines);
      this.after = last.seq;
    }
    for (const { happened, sentence, recorded } of added) {
      this.say(` • ${sentence} (${happened}${recorded ? `; ${recorded}` : ''})`);
    }
    this.lines.push(...added);
    return added;
  }

  /** Waits until an event of a type has been told, and prints what comes until then. */
  async untilTold(type: string): Promise<void> {
    await this.stage.until(`the timeline tells "${type}"`, async () => {
      await this.grow();
      return this.lines.find((line) => line.type === type);
    });
  }
}
