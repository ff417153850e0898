import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../../../apps/launch/root.js';
import { until } from '../until.js';

/** One of the product's processes, run as it is run for real: built, on its own, and it can be killed. */
export interface App {
  /** Where it listens; empty for a worker. */
  url: string;
  /** Everything it has logged so far. */
  log(): string;
  /** Its lines, parsed. */
  lines(): Record<string, unknown>[];
  /** Whether it still runs. */
  alive(): boolean;
  /** Waits until it has ended by itself. @returns the signal that ended it, or its exit code */
  ended(within?: number): Promise<NodeJS.Signals | number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
}

/** What a process of the product is started with. */
export interface AppOptions {
  database: string;
  temporal: string;
  taskQueue: string;
  smtp?: string;
  /** The kill point at which it dies. */
  killAt?: string;
  env?: Record<string, string>;
}

/** Starts the API on a free port and waits until it answers. */
export async function startApi(options: AppOptions & { port?: number }): Promise<App> {
  const app = run('api', options, { PORT: String(options.port ?? 0) });
  await until(() => !app.alive() || app.lines().some(({ msg }) => msg === 'api ready'), {
    within: 90_000,
    every: 20,
    saying: () => `the API is ready: ${app.log().slice(-2_000)}`,
  });
  const { url } = app.lines().find(({ msg }) => msg === 'api ready') ?? {};
  if (typeof url !== 'string') throw new Error(`the API ended before it was ready: ${app.log().slice(-2_000)}`);
  return { ...app, url };
}

/** Starts a worker; waits until it conducts unless told not to. */
export async function startWorker(options: AppOptions & { waits?: boolean }): Promise<App> {
  const app = run('worker', options, {});
  if (options.waits === false) return app;
  await until(() => !app.alive() || app.lines().some(({ msg }) => msg === 'worker ready'), {
    within: 60_000,
    every: 20,
    saying: () => `the worker is ready: ${app.log().slice(-2_000)}`,
  });
  return app;
}

function run(name: 'api' | 'worker', options: AppOptions, more: Record<string, string>): App {
  const child = spawn(process.execPath, [join(root, 'dist/apps', name, 'main.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      DATABASE_URL: options.database,
      TEMPORAL_ADDRESS: options.temporal,
      TASK_QUEUE: options.taskQueue,
      SESSION_SECRET: 'a secret for tests that is long enough to be accepted',
      RELAY_INTERVAL_MS: '500',
      AUDIT_HEAD_FILE: headFileOf(options.database),
      RATE_LIMIT_PER_ADDRESS: '1000000',
      RATE_LIMIT_PER_PERSON: '1000000',
      ...(options.smtp && { SMTP_URL: options.smtp }),
      ...(options.killAt && { KILL_AT: options.killAt }),
      ...more,
      ...options.env,
    },
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const alive = () => child.exitCode === null && child.signalCode === null;
  return {
    url: '',
    log: () => log,
    lines: () => log.split('\n').flatMap(parsed),
    alive,
    ended: (within = 30_000) => ending(child, within),
    async kill() {
      if (alive()) child.kill('SIGKILL');
      await ending(child, 5_000);
    },
    async stop() {
      if (alive()) child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await ending(child, 25_000);
      clearTimeout(timer);
    },
  };
}

/** Where the heads of a database's audit are kept: in a folder that is gone after the tests. */
export function headFileOf(database: string): string {
  return join(process.env.LEERLUS_TEST_FOLDER ?? tmpdir(), 'audit-heads', basename(new URL(database).pathname));
}

async function ending(child: ChildProcess, within: number): Promise<NodeJS.Signals | number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    await once(child, 'exit', { signal: AbortSignal.timeout(within) });
  }
  return child.signalCode ?? child.exitCode;
}

function parsed(line: string): Record<string, unknown>[] {
  if (!line.startsWith('{')) return [];
  try {
    return [JSON.parse(line) as Record<string, unknown>];
  } catch {
    return [];
  }
}
