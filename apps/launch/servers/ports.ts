import { randomInt } from 'node:crypto';
import { createServer, connect } from 'node:net';

/** Below the ports that systems hand out for outgoing connections: one of ours stays free while its server is down. */
const OURS = { from: 20_000, to: 32_000 };

const given = new Set<number>();

/**
 * A port on 127.0.0.1 that nothing listens on, and that this process gives once only.
 *
 * @param preferred is given when it is free, and else the next free one of the twenty after it
 */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined) {
    for (let port = preferred; port <= preferred + 20; port++) if (await take(port)) return port;
  }
  for (;;) {
    const port = randomInt(OURS.from, OURS.to);
    if (await take(port)) return port;
  }
}

/** Whether something accepts connections on this port of 127.0.0.1. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const answer = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.setTimeout(1_000, () => {
      answer(false);
    });
    socket.once('connect', () => {
      answer(true);
    });
    socket.once('error', () => {
      answer(false);
    });
  });
}

async function take(port: number): Promise<boolean> {
  if (given.has(port) || !(await isFree(port))) return false;
  given.add(port);
  return true;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
