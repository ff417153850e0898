import { setTimeout as pause } from 'node:timers/promises';

/** A JSON answer of the API. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** Somebody of the sample, as one can choose to be. */
export interface Player {
  email: string;
  programme: { id: string };
  roles: { role: string; team?: string | null; workpackage?: string | null }[];
}

/** When something happened, as the API takes it. */
export interface Happened {
  precision: 'day' | 'month' | 'instant';
  value: string;
}

/** How long (ms) the stage waits for a system that is away, or for something that has to happen by itself. */
const PATIENCE = 90_000;

/**
 * Where a story is played: a running Leerlus, over HTTP, as the people of its sample. Every step has a key of its own,
 * so a story that was interrupted is simply played again: what had been done is not done twice.
 */
export class Stage {
  private readonly cookies = new Map<string, string>();
  private step = 0;

  constructor(
    readonly url: string,
    private readonly run: string,
    private readonly say: (line: string) => void,
  ) {}

  /** Everybody whom a sample programme lets one be. */
  async players(programme: string): Promise<Player[]> {
    const { body } = await this.request('GET', '/api/demo/people');
    return (body.people as Player[]).filter((player) => player.programme.id === programme);
  }

  /** Reads something as somebody. */
  async read(player: Player, path: string): Promise<Record<string, unknown>> {
    const { status, body } = await this.request('GET', path, { player });
    if (status !== 200) throw new Error(`GET ${path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Creates something as somebody, or finds what this story created before. @returns its id */
  async create(player: Player, path: string, body: Record<string, unknown>): Promise<string> {
    const answer = await this.write(player, path, body);
    if (typeof answer.body.id === 'string') return answer.body.id;
    throw new Error(`POST ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  }

  /**
   * Sends a command as somebody and waits until it has been decided.
   *
   * @returns the answer; a refusal is an answer, too
   */
  async command(
    player: Player,
    path: string,
    command: Record<string, unknown>,
    more: { happened?: Happened; restsOn?: { part: string; version: number } } = {},
  ): Promise<Answer> {
    const answer = await this.write(player, `${path}/commands`, { command, ...more });
    return answer;
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

  private async write(player: Player, path: string, body: Record<string, unknown>): Promise<Answer> {
    const key = `${this.run}.${++this.step}`;
    const answer = await this.request('POST', path, { player, body, key });
    if (answer.status !== 202) return answer;
    const link = String(answer.body.link);
    this.say('   (ontvangen; wordt verwerkt zodra het systeem weer werkt)');
    await this.until('the command is decided', async () => {
      const { status, body: seen } = await this.request('GET', link, { player });
      return status === 200 && seen.receipt ? seen : undefined;
    });
    return this.request('POST', path, { player, body, key });
  }

  /** A request that waits for a system that is away: connection refused and 503 are tried again. */
  private async request(
    method: string,
    path: string,
    { player, body, key }: { player?: Player; body?: Record<string, unknown>; key?: string } = {},
  ): Promise<Answer> {
    const end = Date.now() + PATIENCE;
    for (let told = false; ;) {
      const answer = await this.once(method, path, { player, body, key });
      if (answer?.status === 401 && player) this.cookies.delete(player.email);
      else if (answer && answer.status !== 503) return answer;
      if (Date.now() > end) throw new Error(`${this.url} does not answer; start it with: npm start`);
      if (!told) this.say('   (het systeem is even weg; we wachten)');
      told = true;
      await pause(300);
    }
  }

  private async once(
    method: string,
    path: string,
    { player, body, key }: { player?: Player; body?: Record<string, unknown>; key?: string },
  ): Promise<Answer | undefined> {
    try {
      const cookie = player && (await this.signIn(player));
      const response = await fetch(`${this.url}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          'accept-language': 'nl',
          ...(body && { 'content-type': 'application/json' }),
          ...(cookie && { cookie }),
          ...(key && { 'idempotency-key': key }),
        },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      });
      const text = await response.text();
      return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
    } catch (error) {
      if (isAway(error)) return undefined;
      throw error;
    }
  }

  private async signIn(player: Player): Promise<string> {
    const known = this.cookies.get(player.email);
    if (known) return known;
    const response = await fetch(`${this.url}/api/demo/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: player.email }),
      signal: AbortSignal.timeout(15_000),
    });
    const cookie = response.headers.get('set-cookie')?.split(';', 1)[0];
    if (response.status >= 500) throw new TypeError('sign-in is away');
    if (!response.ok || !cookie) throw new Error(`${player.email} could not sign in: ${response.status}`);
    this.cookies.set(player.email, cookie);
    return cookie;
  }
}

/** What `fetch` throws when nobody answers, or not in time. */
function isAway(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return name === 'TypeError' || name === 'TimeoutError';
}
