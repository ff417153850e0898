import { v7 } from 'uuid';

/** What came back. */
export interface Reply {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
  /** How long it took, in milliseconds. */
  took: number;
}

/** More about a command. */
export interface Pressing {
  key?: string;
  happened?: { precision: string; value: string };
  restsOn?: { part: string; version: number };
}

/** Somebody of the sample at a browser: signed in, and sending what the test says, however odd. */
export class Visitor {
  private cookie = '';

  constructor(
    readonly url: string,
    readonly email: string,
  ) {}

  /** The cookie that says who it is; empty for whoever is not signed in. */
  get session(): string {
    return this.cookie;
  }

  /** Signs in as an account of the sample. */
  async signIn(): Promise<this> {
    const { status, headers } = await this.send('POST', '/api/demo/sign-in', { body: { email: this.email } });
    if (status !== 200) throw new Error(`${this.email} could not sign in: ${status}`);
    this.cookie = headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    return this;
  }

  /** The same person at another API process: the session is the database's. */
  at(url: string): Visitor {
    const elsewhere = new Visitor(url, this.email);
    elsewhere.cookie = this.cookie;
    return elsewhere;
  }

  /** Reads something that has to be there. */
  async read(path: string): Promise<Record<string, unknown>> {
    const { status, body } = await this.send('GET', path);
    if (status !== 200) throw new Error(`GET ${path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Sends a command to a cycle or blueprint. */
  press(path: string, command: Record<string, unknown>, { key = v7(), ...more }: Pressing = {}): Promise<Reply> {
    return this.send('POST', `${path}/commands`, { body: { command, ...more }, headers: { 'idempotency-key': key } });
  }

  /** Sends a command that has to be done. @throws when it is not */
  async does(path: string, command: Record<string, unknown>, more: Pressing = {}): Promise<Reply> {
    const reply = await this.press(path, command, more);
    if (reply.status !== 200) throw new Error(`${String(command.type)}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply;
  }

  /** Saves a file. */
  async download(path: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const response = await fetch(`${this.url}${path}`, {
      headers: { ...(this.cookie && { cookie: this.cookie }) },
      signal: AbortSignal.timeout(20_000),
    });
    const { status, headers } = response;
    return { status, headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  /** Sends anything. @throws as fetch does when nobody answers */
  async send(
    method: string,
    path: string,
    sent: { body?: unknown; raw?: Uint8Array | string; headers?: Record<string, string>; within?: number } = {},
  ): Promise<Reply> {
    const began = performance.now();
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...((sent.body !== undefined || sent.raw !== undefined) && { 'content-type': 'application/json' }),
        ...sent.headers,
      },
      body: sent.raw ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body)),
      signal: AbortSignal.timeout(sent.within ?? 20_000),
    });
    const text = await response.text();
    const took = performance.now() - began;
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text ? (JSON.parse(text) as Record<string, unknown>) : { text },
      took,
    };
  }
}
