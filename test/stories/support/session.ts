import { setTimeout as pause } from 'node:timers/promises';
import { signInByMail } from './mail-sign-in.js';
import { type Mails } from './mails.js';

/** A JSON answer of the API. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** Somebody of the sample, as one can choose to be. */
export interface Player {
  person: string;
  name: string;
  email: string;
  programme: { id: string };
  roles: { role: string; team?: string; workpackage?: string; organisation?: string }[];
}

/** A request as it is sent. */
export interface Asked {
  player?: Player;
  body?: Record<string, unknown>;
  key?: string;
}

/** How long (ms) a story waits for a system that is away, or for something that has to happen by itself. */
export const PATIENCE = 90_000;

/** Where people sign in, and where their mails are read; without mails they can only be accounts of the sample. */
export interface Door {
  url: string;
  mails?: Mails | undefined;
  say: (line: string) => void;
}

/** Roles of people on a phone, who type the code of the mail; the others press the button behind its link. */
const ON_A_PHONE = ['coordinator', 'deputy', 'expert'];

/** The people at a running Leerlus: each signs in by mail when first needed, and waits while it is away. */
export class Sessions {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly door: Door) {}

  /** A request that waits for a system that is away: connection refused and 503 are tried again. */
  async request(method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const end = Date.now() + PATIENCE;
    for (let told = false; ;) {
      const answer = await this.once(method, path, asked);
      if (answer?.status === 401 && asked.player) this.cookies.delete(asked.player.email);
      else if (answer && answer.status !== 503) return answer;
      if (Date.now() > end) throw new Error(`${this.door.url} does not answer; start it with: npm start`);
      if (!told) this.door.say('   (het systeem is even weg; we wachten)');
      told = true;
      await pause(300);
    }
  }

  private async once(method: string, path: string, { player, body, key }: Asked): Promise<Answer | undefined> {
    try {
      const cookie = player && (await this.signIn(player));
      const response = await fetch(`${this.door.url}${path}`, {
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
    const { url, mails, say } = this.door;
    const known = this.cookies.get(player.email);
    if (known) return known;
    const by = player.roles.some(({ role }) => ON_A_PHONE.includes(role)) ? 'code' : 'link';
    const byMail = mails && (await signInByMail({ url, email: player.email, mails, by }));
    if (byMail !== undefined)
      say(`   (${player.name} logt in met ${by === 'link' ? 'de link' : 'de code'} uit de mail)`);
    const cookie = byMail ?? (await this.signInAsSample(player));
    this.cookies.set(player.email, cookie);
    return cookie;
  }

  /** As one signs in to look at the sample: where no mail can be read, or too many were asked for within the hour. */
  private async signInAsSample({ email }: Player): Promise<string> {
    const response = await fetch(`${this.door.url}/api/demo/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
      signal: AbortSignal.timeout(15_000),
    });
    const cookie = response.headers.get('set-cookie')?.split(';', 1)[0];
    if (response.status >= 500) throw new TypeError('sign-in is away');
    if (!response.ok || !cookie) throw new Error(`${email} could not sign in: ${response.status}`);
    return cookie;
  }
}

/** What `fetch` throws when nobody answers, or not in time. */
function isAway(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return name === 'TypeError' || name === 'TimeoutError';
}
