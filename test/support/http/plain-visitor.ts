import { Agent, request } from 'node:http';
import { type Visitor } from './visitor.js';

/** What came back, unread as long as nobody asks. */
export interface PlainReply {
  status: number;
  body: () => Record<string, unknown>;
}

/** Sends thousands of small requests over a few connections that stay open, for each of several people. */
export class PlainVisitors {
  private readonly agent: Agent;

  /** @param most how many requests are under way at once */
  constructor(readonly most: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: most });
  }

  /** Sends something as somebody, who may be signed in. */
  send(who: Visitor, { method, path, body }: { method: string; path: string; body?: unknown }): Promise<PlainReply> {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const asking = request(
        who.url + path,
        {
          method,
          agent: this.agent,
          headers: {
            ...(who.session && { cookie: who.session }),
            ...(sent !== undefined && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(sent),
            }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            resolve({
              status: response.statusCode ?? 0,
              body: () => (text ? (JSON.parse(text) as Record<string, unknown>) : {}),
            });
          });
        },
      );
      asking.on('error', reject);
      asking.end(sent);
    });
  }

  /** Closes the connections. */
  close(): void {
    this.agent.destroy();
  }
}
