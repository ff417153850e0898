import { connect } from 'node:net';
import { expect } from '@jest/globals';
import { v7 } from 'uuid';
import { type Pilot } from '../pilot.js';
import { type System } from '../system.js';
import { type Reply, type Visitor } from './visitor.js';

/** What is typed wherever a text belongs: no log may ever hold it. */
export const TYPED = 'Mevrouw De Vries vertelde het aan Wim';

/** A line from practice. */
export const note = { type: 'add-note', note: TYPED };

type Sent = NonNullable<Parameters<Visitor['send']>[2]>;

/** A problem as anybody gets it: RFC 9457, with a code, and words in Dutch unless somebody reads English. */
export function expectProblem(reply: Reply, status: number, code?: string): void {
  expect([reply.status, reply.body.code]).toEqual([status, code ?? reply.body.code]);
  expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const { type, title, detail, instance } = reply.body;
  expect(type).toBe(`urn:leerlus:problem:${String(reply.body.code)}`);
  expect([reply.body.status, typeof instance]).toEqual([status, 'string']);
  for (const words of [title, detail]) expect(words).toMatch(/^[\p{Lu}„“]\p{L}* \p{L}/u);
}

/** Somebody who sends odd things, by a signed-in project lead's browser, and keeps every answer. */
export class Mischief {
  readonly replies: Reply[] = [];
  readonly commands: string;

  constructor(
    readonly system: System,
    readonly pilot: Pilot,
  ) {
    this.commands = `${pilot.path}/commands`;
  }

  /** Sends something; what has a body goes under a key of its own. */
  async send(method: string, path: string, { headers, ...sent }: Sent = {}): Promise<Reply> {
    const hasBody = sent.body !== undefined || sent.raw !== undefined;
    const reply = await this.pilot.lead.send(method, path, {
      ...sent,
      headers: { ...(hasBody && { 'idempotency-key': v7() }), ...headers },
    });
    this.replies.push(reply);
    return reply;
  }

  /** Posts a value; to the pilot's commands, unless told otherwise. */
  post(body: unknown, headers: Record<string, string> = {}, path = this.commands): Promise<Reply> {
    return this.send('POST', path, { body, headers });
  }

  /** Sends the pilot a command. */
  press(command: unknown, more: Record<string, unknown> = {}): Promise<Reply> {
    return this.post({ command, ...more });
  }

  /** Sends bytes as they are, and reads what comes until the connection ends. */
  raw(...sent: (string | Buffer)[]): Promise<string> {
    const { hostname, port } = new URL(this.system.api.url);
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(port), hostname)
        .on('data', (chunk) => (answer += chunk.toString()))
        .on('error', reject)
        .on('close', () => {
          resolve(answer);
        })
        .setTimeout(10_000, () => socket.destroy(new Error('nobody answered')));
      for (const bytes of sent) socket.write(bytes);
    });
  }

  /**
   * Nothing of it did harm: no answer was a fault of ours or without words of its own, an ordinary command is carried
   * out at once, and no log tells of a fault, or holds what was typed, a name or an address.
   */
  async expectNoHarm(): Promise<void> {
    for (const { status, body } of this.replies) {
      expect(status).toBeLessThan(500);
      expect(body.title).not.toBe('Dit lukte niet');
    }
    const { status, took } = await this.press(note);
    expect([status, took < 2_000]).toEqual([200, true]);
    const { api, worker } = this.system;
    const { people } = (await this.pilot.lead.read('/api/demo/people')) as {
      people: { name: string; email: string }[];
    };
    expect(people.length).toBeGreaterThan(10);
    const unwanted = [
      TYPED,
      'Vries',
      'Wim',
      'vreemd',
      '@example.org',
      ...people.flatMap(({ name, email }) => [name, email]),
    ];
    const log = api.log() + worker.log();
    expect(unwanted.filter((text) => log.includes(text))).toEqual([]);
    expect([...api.lines(), ...worker.lines()].filter(({ level }) => Number(level) >= 50)).toEqual([]);
  }
}
