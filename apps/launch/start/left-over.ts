import { setTimeout as pause } from 'node:timers/promises';
import { killFamily, runs, signal } from '../servers/processes.js';
import { type MarkedProcess, type Running } from './running.js';

/** How long (ms) a process that was left over may take to stop. */
const PATIENCE = 10_000;

/** Ends what an earlier start left behind when it was killed: its own children only, each checked to be still the same. */
export async function endLeftOver(written: Running | undefined, say: (line: string) => void): Promise<void> {
  const left = (written?.children ?? []).filter(runs).reverse();
  if (left.length === 0) return;
  say(`An earlier start was killed and left ${left.map(({ name }) => name).join(', ')} running. Ending that first.`);
  for (const child of left) await end(child);
}

async function end(child: MarkedProcess): Promise<void> {
  signal(child.pid, 'SIGCONT');
  signal(child.pid, child.stopsBy === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
  const late = Date.now() + PATIENCE;
  while (runs(child)) {
    if (Date.now() > late) killFamily(child.pid);
    await pause(50);
  }
}
