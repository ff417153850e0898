import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { signal } from './processes.js';

/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A process that was started here; what it prints goes to its log file. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  /** How it is asked to stop. */
  readonly stopsBy: NodeJS.Signals;
  /** Settles when it has ended; never rejects. */
  readonly ended: Promise<Ending>;
  alive(): boolean;
  /** What it has printed since it was started, at most the last 64 kB. */
  printed(): string;
}

/** What a process is started with. */
export interface ChildOptions {
  name: string;
  command: string;
  args: string[];
  /** The file that its output is added to. */
  log: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** As whom it runs, when not as oneself. */
  user?: { uid: number; gid: number };
  /** SIGTERM unless told otherwise. */
  stopsBy?: NodeJS.Signals;
  /** Whether it ends with its starter's process group, as a Ctrl-C ends it; otherwise it has a group of its own. */
  sharesGroup?: boolean;
}

const LAST = 64 * 1024;

/** Starts a process. @throws Error when the command can't be run */
export async function startChild(options: ChildOptions): Promise<Child> {
  mkdirSync(dirname(options.log), { recursive: true });
  const before = existsSync(options.log) ? statSync(options.log).size : 0;
  const log = openSync(options.log, 'a', 0o600);
  const child = spawn(options.command, options.args, {
    stdio: ['ignore', log, log],
    env: options.env ?? process.env,
    cwd: options.cwd,
    detached: !options.sharesGroup,
    ...options.user,
  });
  closeSync(log);
  const ended = new Promise<Ending>((resolve) => {
    child.once('exit', (code, by) => {
      resolve({ code, signal: by });
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return {
    name: options.name,
    pid: child.pid ?? 0,
    stopsBy: options.stopsBy ?? 'SIGTERM',
    ended,
    alive: () => child.exitCode === null && child.signalCode === null,
    printed: () => tail(options.log, before),
  };
}

/** Asks a process to stop and waits until it has; it is killed when it takes longer than it may (ms). */
export async function stopChild(child: Child, { within = 10_000 } = {}): Promise<void> {
  if (!child.alive()) return;
  signal(child.pid, 'SIGCONT');
  signal(child.pid, child.stopsBy);
  const timer = setTimeout(() => {
    signal(child.pid, 'SIGKILL');
  }, within);
  await child.ended;
  clearTimeout(timer);
}

/** How a process ended, in words. */
export function inWords({ code, signal: by }: Ending): string {
  return by ? `by ${by}` : `with exit code ${String(code)}`;
}

function tail(path: string, from: number): string {
  const file = openSync(path, 'r');
  try {
    const { size } = statSync(path);
    const start = Math.max(from, size - LAST);
    const buffer = Buffer.alloc(Math.max(0, size - start));
    readSync(file, buffer, 0, buffer.length, start);
    return buffer.toString();
  } finally {
    closeSync(file);
  }
}
