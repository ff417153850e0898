import { type Answer, type Player } from './session.js';
import { type Stage } from './stage.js';
import { Timeline, type Line } from './timeline.js';

/** When something happened, as the API takes it. */
export interface Happened {
  precision: 'day' | 'month' | 'instant';
  value: string;
}

/** What comes along with a command. */
interface More {
  happened?: Happened;
  /** The part that the command was written on, and its version; the one that it has now, where none is named. */
  restsOn?: { part: string; version?: number };
}

type Command = Record<string, unknown> & { type: string };

/** What a story leaves behind of one process, for whoever checks it. */
export interface Told {
  id: string;
  lines: Line[];
}

/** A process as it is played: people do something to it, and its timeline grows. */
export class Scene {
  readonly timeline: Timeline;

  constructor(
    readonly stage: Stage,
    /** Who reads its timeline. */
    private readonly reader: Player,
    readonly path: string,
  ) {
    this.timeline = new Timeline(stage, reader, path);
  }

  /** What is left behind of it. */
  get told(): Told {
    return { id: this.path.split('/').at(-1) ?? '', lines: this.timeline.lines };
  }

  /** Its page, as whoever reads along sees it. */
  look(): Promise<Record<string, unknown>> {
    return this.stage.read(this.reader, this.path);
  }

  /** Somebody does something, now or in an earlier try of the same story. */
  async does(player: Player, command: Command, more: More = {}): Promise<void> {
    const { status, body } = await this.press(player, command, more);
    if (status !== 200 && body.code !== 'idempotency-key-reused') {
      throw new Error(`${command.type} answered ${status}: ${JSON.stringify(body)}`);
    }
    await this.timeline.grow();
  }

  /** Somebody tries what can't be done, and reads why. */
  async isRefused(player: Player, command: Command, code: string, more: More = {}): Promise<void> {
    const { status, body } = await this.press(player, command, more);
    if (body.code !== code) throw new Error(`${command.type} answered ${status}: ${JSON.stringify(body)}`);
    const sentence = String(body.detail);
    this.stage.refusals.push({ code, sentence });
    this.stage.say(` ✗ ${player.name} leest: „${sentence}”`);
  }

  /** Sends a command. @returns the answer; a refusal is one, too */
  async press(player: Player, command: Command, { happened, restsOn }: More = {}): Promise<Answer> {
    return this.stage.write(player, `${this.path}/commands`, {
      command,
      ...(happened && { happened }),
      ...(restsOn && { restsOn: { version: await this.versionOf(restsOn.part), ...restsOn } }),
    });
  }

  /** Prints why the cycle can't start yet and what can be done, or what its start waits for. */
  async sayStart(): Promise<void> {
    const { start } = (await this.look()) as { start: string | null };
    if (start !== null) this.stage.say(` … ${start}`);
  }

  /** Prints what the present phase still waits for. */
  async sayMissing(): Promise<void> {
    const { missing } = (await this.look()) as { missing: { sentence: string }[] };
    this.stage.say(` … Het wacht nog op ${missing.map(({ sentence }) => sentence).join(', en op ')}.`);
  }

  private async versionOf(part: string): Promise<number> {
    const view = (await this.look()) as { version?: number; versions: Record<string, number> };
    return view.version ?? view.versions[part] ?? 0;
  }
}
