import { spawn } from 'node:child_process';
import process from 'node:process';

/** How often (ms) a long step says that it goes on. */
const STILL_EVERY = 15_000;

/**
 * Runs one step as a process of its own and waits for it. Its output is only shown when it fails.
 *
 * @throws Error when the step fails, with what it printed
 */
export async function step({ command, args, cwd, saying }) {
  const begun = Date.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const timer = setInterval(() => {
    console.log(`  … still ${saying} (${Math.round((Date.now() - begun) / 1000)} s)`);
  }, STILL_EVERY);
  const failure = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : `ended with ${signal ?? code}`));
  }).finally(() => clearInterval(timer));
  if (failure !== undefined) throw new Error(`${output.trim()}\n\nFailed while ${saying}: ${command} ${failure}.`);
  return Date.now() - begun;
}

/** This Node, as a command. */
export const node = process.execPath;
