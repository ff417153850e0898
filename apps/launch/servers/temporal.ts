import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Connection } from '@temporalio/client';
import { type Child } from './child.js';
import { freePort, listens } from './ports.js';
import { startServer, type Server } from './server.js';

export { findTemporal } from './find-temporal.js';

/** A Temporal server that was started here. */
export interface Temporal extends Server {
  /** Where workers and clients reach it. */
  address: string;
}

/** What a Temporal server is started with. */
export interface TemporalOptions {
  /** Temporal's command line program; see `findTemporal`. */
  executable: string;
  /** A free one unless told otherwise. */
  port?: number;
  /** With it, its pages to look at workflows are served there. */
  uiPort?: number;
  /** The file it keeps everything in; without, in memory: gone when it stops, and five times as fast. */
  file?: string;
  /** The file that its output is added to. */
  log: string;
  sharesGroup?: boolean;
  born?: (child: Child) => void;
}

/** Starts Temporal's development server on 127.0.0.1 and waits until its namespace `default` can be used. */
export async function startTemporal(options: TemporalOptions): Promise<Temporal> {
  const { executable, uiPort, file, log } = options;
  const port = options.port ?? (await freePort());
  const address = `127.0.0.1:${port}`;
  if (file) mkdirSync(dirname(file), { recursive: true });
  const pages = uiPort ? ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort)] : ['--headless'];
  const kept = file ? ['--db-filename', file] : [];
  const server = await startServer({
    name: 'Temporal',
    command: executable,
    args: [
      'server',
      'start-dev',
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--log-level',
      'error',
      ...pages,
      ...kept,
    ],
    log,
    port,
    ready: async () => (await listens(port)) && (await answers(address)),
    sharesGroup: options.sharesGroup,
    born: options.born,
  });
  return {
    ...server,
    get pid() {
      return server.pid;
    },
    address,
  };
}

/** Whether the namespace is there; it comes a moment after the port. */
async function answers(address: string): Promise<boolean> {
  let connection: Connection | undefined;
  try {
    // Channels to one address share how long they wait after a failure, unless told not to.
    const channelArgs = { 'grpc.use_local_subchannel_pool': 1 };
    connection = await Connection.connect({ address, connectTimeout: 2_000, channelArgs });
    const { workflowService } = connection;
    await connection.withDeadline(Date.now() + 2_000, () =>
      workflowService.describeNamespace({ namespace: 'default' }),
    );
    return true;
  } catch {
    return false;
  } finally {
    await connection?.close();
  }
}
