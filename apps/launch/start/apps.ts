import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child } from '../servers/child.js';
import { freePort } from '../servers/ports.js';
import { startServer, type Server } from '../servers/server.js';
import { root } from '../root.js';
import { type Servers } from './servers.js';
import { timed } from './timed.js';

/** Where people knock first, unless PORT says otherwise. */
const USUAL_PORT = 3_000;

/** The API and the worker as they run here. */
export interface Apps {
  url: string;
  started: Server[];
}

/** Starts the API and the worker. */
export async function startApps(starting: {
  folder: string;
  servers: Servers;
  say: (line: string) => void;
  born: (child: Child) => void;
}): Promise<Apps> {
  const { folder, servers, say, born } = starting;
  const wanted = Number(process.env.PORT ?? USUAL_PORT);
  const port = await freePort(wanted);
  if (port !== wanted) say(`Port ${wanted} is taken; the API listens on ${port} instead.`);
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    // In production there are no samples to sign in to.
    NODE_ENV: 'development',
    DATABASE_URL: servers.databaseUrl,
    TEMPORAL_ADDRESS: servers.temporalAddress,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: process.env.PUBLIC_URL ?? url,
    // A story presses as fast as it can, as many people at one address.
    RATE_LIMIT_PER_ADDRESS: process.env.RATE_LIMIT_PER_ADDRESS ?? '1000000',
    RATE_LIMIT_PER_PERSON: process.env.RATE_LIMIT_PER_PERSON ?? '1000000',
    SESSION_SECRET: process.env.SESSION_SECRET ?? secretIn(folder),
    ...(servers.smtp && { SMTP_URL: servers.smtp }),
  };
  const app = (name: 'api' | 'worker', ready: (child: Child) => Promise<boolean>) =>
    timed(name === 'api' ? 'The API' : 'The worker', say, () =>
      startServer({
        name,
        command: process.execPath,
        args: ['--enable-source-maps', join(root, 'dist/apps', name, 'main.js')],
        env,
        cwd: root,
        log: join(folder, `logs/${name}.log`),
        port,
        stopsWithin: 15_000,
        ready,
        born,
      }),
    );
  const started = await Promise.all([
    app('api', () => answers(`${url}/health/ready`)),
    app('worker', (child) => Promise.resolve(child.printed().includes('"worker ready"'))),
  ]);
  return { url, started };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** The secret that signs cookies: made once, so that whoever signed in stays signed in. */
function secretIn(folder: string): string {
  const file = join(folder, 'session-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
