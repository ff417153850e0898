import { setTimeout as pause } from 'node:timers/promises';
import { familyOf, killFamily, runs, signal } from '../servers/processes.js';
import { type MarkedProcess, type Running } from './running.js';

/** How long (ms) a process may take to stop before it is killed. */
const PATIENCE = 20_000;

/** Ends what an earlier start left behind when it was killed: its own children only, each checked to be still the same. */
export async function endLeftOver(written: Running | undefined, say: (line: string) => void): Promise<void> {
  const left = (written?.children ?? []).filter(runs);
  if (left.length === 0) return;
  say(`An earlier start was killed and left ${left.map(({ name }) => name).join(', ')} running. Ending that first.`);
  await endChildren(left);
}

/** Ends the API and the worker together, and then what they lean on; PostgreSQL last. */
export async function endChildren(children: MarkedProcess[]): Promise<void> {
  const turns = [
    ['api', 'worker'],
    ['Temporal', 'the mail catcher'],
  ];
  const first = turns.map((names) => children.filter(({ name }) => names.includes(name)));
  const last = children.filter(({ name }) => !turns.flat().includes(name));
  for (const turn of [...first, last]) await Promise.all(turn.map(end));
}

async function end(child: MarkedProcess): Promise<void> {
  if (!runs(child)) return;
  signal(child.pid, child.stopsBy === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
  for (const pid of familyOf(child.pid)) signal(pid, 'SIGCONT');
  const late = Date.now() + PATIENCE;
  while (runs(child)) {
    if (Date.now() > late) killFamily(child.pid);
    await pause(25);
  }
}
