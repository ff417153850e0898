import { setTimeout as pause } from 'node:timers/promises';
import { Keys } from './keys.js';
import { type Mails } from './mails.js';
import { PATIENCE, Sessions, type Answer, type Player } from './session.js';

/** How a story is played: where, and where its lines go. */
export interface Playing {
  url: string;
  say: (line: string) => void;
  /** Where the mails are read with which people sign in; without them they sign in as accounts of the sample. */
  mails?: Mails | undefined;
}

/** A refusal that a story shows: somebody tried what can't be done, and read why. */
export interface Refusal {
  code: string;
  sentence: string;
}

/**
 * Where a story is played: a running Leerlus, over HTTP, as the people of its sample. Every step has a key of its own,
 * so a story that was interrupted is simply played again.
 */
export class Stage {
  readonly url: string;
  readonly say: (line: string) => void;
  /** Every refusal that was shown, in order. */
  readonly refusals: Refusal[] = [];
  /** Which run of the story this is; the first is 1. */
  readonly run: number;
  private readonly keys: Keys;
  private readonly sessions: Sessions;

  constructor(playing: Playing, { story, run }: { story: string; run: number }) {
    const { url, say } = playing;
    this.url = url;
    this.say = say;
    this.run = run;
    this.keys = new Keys(`story.${story}.${run}`);
    this.sessions = new Sessions(playing);
  }

  /** Begins an act, whose steps have keys of their own; whoever looks on reads its title. */
  act(name: string, title: string): void {
    this.keys.begin(name);
    this.say(`\n${title}`);
  }

  /** Begins a part of an act whose steps are not always the same: it has keys of its own, and no title. */
  part(name: string): void {
    this.keys.begin(name);
  }

  /** Everybody whom a sample programme lets one be. */
  async players(programme: string): Promise<Player[]> {
    const { body } = await this.sessions.request('GET', '/api/demo/people');
    return (body.people as Player[]).filter((player) => player.programme.id === programme);
  }

  /** Reads something as somebody. */
  async read(player: Player, path: string): Promise<Record<string, unknown>> {
    const { status, body } = await this.sessions.request('GET', path, { player });
    if (status !== 200) throw new Error(`GET ${path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Reads something that may not be there yet. */
  async readOnceThere(player: Player, path: string): Promise<Record<string, unknown>> {
    return this.until(`${path} is there`, async () => {
      const { status, body } = await this.sessions.request('GET', path, { player });
      return status === 200 ? body : undefined;
    });
  }

  /** Creates something as somebody, or finds what this story created before. @returns its id */
  async create(player: Player, path: string, body: Record<string, unknown>): Promise<string> {
    const answer = await this.write(player, path, body);
    if (typeof answer.body.id === 'string') return answer.body.id;
    throw new Error(`POST ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  }

  /** Waits until something is so, and says what it waits for. */
  async until<Found>(saying: string, look: () => Promise<Found | undefined>): Promise<Found> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`waited ${PATIENCE / 1000} s in vain: ${saying}`);
      await pause(200);
    }
  }

  /** Sends something as somebody and waits until it has been decided. @returns the answer; a refusal is one, too */
  async write(player: Player, path: string, body: Record<string, unknown>): Promise<Answer> {
    const key = this.keys.next();
    const answer = await this.sessions.request('POST', path, { player, body, key });
    if (answer.status !== 202) return answer;
    const link = String(answer.body.link);
    this.say('   (ontvangen; wordt verwerkt zodra het systeem weer werkt)');
    await this.until('the command is decided', async () => {
      const { status, body: seen } = await this.sessions.request('GET', link, { player });
      return status === 200 && seen.receipt ? seen : undefined;
    });
    return this.sessions.request('POST', path, { player, body, key });
  }
}
