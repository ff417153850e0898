import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that the sink took: from then on it is the sink's. */
export interface Accepted {
  /** Which message for whom, as the Message-ID says: `message.person`. */
  letter: string;
  to: string;
  /** When the sink had it whole, by this process's `performance.now()`. */
  at: number;
}

/** The far side of the mail that keeps count of what it took, and can be slow, refuse, or be away. */
export interface Sink {
  smtp: string;
  accepted: Accepted[];
  /** How many connections are open. */
  connected(): number;
  close(): Promise<void>;
}

/** How a sink behaves. */
export interface SinkManners {
  /** How long (ms) it thinks before it takes a mail. */
  thinks?: () => number;
  /** What it answers to a recipient instead of taking mail for it: a code and a text. */
  refuses?: (to: string) => { code: number; text: string } | undefined;
  port?: number;
}

/** Opens a sink on this machine. */
export async function openSink({ thinks, refuses, port = 0 }: SinkManners = {}): Promise<Sink> {
  const accepted: Accepted[] = [];
  // By their names: who is gone before being greeted is told of as closed, and never as connected.
  const connected = new Set<string>();
  const gone = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 200, // whoever is still connected is cut off: a post office keeps its connections
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onConnect({ id }, done) {
      connected.add(id);
      done();
    },
    onClose({ id }) {
      connected.delete(id);
      gone.add(id);
    },
    onRcptTo({ address }, _session, done) {
      const refusal = refuses?.(address);
      if (refusal) done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
      else done();
    },
    onData(stream, session, done) {
      let head = '';
      stream.on('data', (chunk: Buffer) => {
        if (head.length < 8_192) head += chunk.toString('latin1');
      });
      stream.on('end', () => {
        const take = () => {
          // Who is gone gets no answer: the mail is not taken.
          if (gone.has(session.id)) return;
          const [, letter = ''] = /^Message-ID:\s*<(.+)@leerlus>/im.exec(head) ?? [];
          accepted.push({ letter, to: session.envelope.rcptTo[0]?.address ?? '', at: performance.now() });
          done();
        };
        if (thinks) setTimeout(take, thinks());
        else take();
      });
    },
  });
  server.on('error', () => undefined); // a connection of somebody who was killed
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address() as AddressInfo;
  return {
    smtp: `smtp://127.0.0.1:${address.port}`,
    accepted,
    connected: () => connected.size,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
