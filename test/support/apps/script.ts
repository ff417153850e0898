import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A command that runs, as an administrator would have started it. */
export interface Script {
  /** What it has printed so far. */
  printed(): string;
  /** Its lines of log, parsed. */
  lines(): Record<string, unknown>[];
  /** Asks it to stop, as an init system does. */
  terminate(): void;
  /** Waits until it, and all that it started, has ended. @returns the exit code, or the signal that ended it */
  ended(within?: number): Promise<number | NodeJS.Signals | null>;
}

/** Runs a command in a folder, with this environment and nothing else of ours. */
export function runScript(command: string[], where: { folder: string; env: Record<string, string> }): Script {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: where.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: where.folder, ...where.env },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  // Closed, not only ended: whoever was started by it and still lives holds the pipes open.
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  return {
    printed: () => printed,
    lines: () =>
      printed
        .split('\n')
        .flatMap((line) => (line.startsWith('{"') ? [JSON.parse(line) as Record<string, unknown>] : [])),
    terminate: () => child.kill('SIGTERM'),
    async ended(within = 60_000) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new Error(`${command.join(' ')} did not end:\n${printed.slice(-3_000)}`));
        }, within);
      });
      const [code, signal] = await Promise.race([closed, late]);
      clearTimeout(timer);
      return code ?? signal;
    },
  };
}
