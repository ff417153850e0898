import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { marksOf, runs } from '../servers/processes.js';
import { root } from '../root.js';

const marked = z.object({
  name: z.string(),
  pid: z.int(),
  started: z.string(),
  command: z.string(),
  stopsBy: z.string(),
});

const running = z.object({
  /** The process that started the others. */
  launcher: marked,
  /** Where it can be reached, once it is ready. */
  api: z.string().optional(),
  /** Where the mails can be read that it sent, where they are caught here. */
  mails: z.string().optional(),
  children: z.array(marked),
});

/** What runs here, as it is written down for whoever comes later: a second start, a story, the next start after a crash. */
export type Running = z.infer<typeof running>;

/** A process that runs, known again by when it was started and by its command. */
export type MarkedProcess = z.infer<typeof marked>;

/** The folder in which this checkout keeps what it makes when it runs. */
export const here = join(root, '.leerlus');

const file = join(here, 'running.json');

/** What was written down last; undefined when nothing was, or it can't be read. */
export function readRunning(): Running | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return running.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes down what runs, whole or not at all. */
export function writeRunning(now: Running): void {
  mkdirSync(here, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(now, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Writes down what runs if nothing is written down; of two that try at once, one succeeds. */
export function claim(now: Running): boolean {
  mkdirSync(here, { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(now, null, 2), { mode: 0o600 });
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Nothing runs here any more. */
export function forgetRunning(): void {
  rmSync(file, { force: true });
}

/** The marks of a process by which it is known again. */
export function mark(child: { name: string; pid: number; stopsBy: string }): MarkedProcess {
  const marks = marksOf(child.pid) ?? { started: '', command: '' };
  return { name: child.name, pid: child.pid, stopsBy: child.stopsBy, ...marks };
}

/** Whether the Leerlus that was written down still runs. */
export function stillRuns(written: Running | undefined): written is Running {
  return written !== undefined && runs(written.launcher);
}
